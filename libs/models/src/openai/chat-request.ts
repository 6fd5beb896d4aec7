import type { ResponseFormatJSONObject, ResponseFormatJSONSchema } from 'openai/resources';
import type { Task } from '../task.ts';
import type { Turn } from '../language-model.ts';
import { chatMessages, type ChatMessage } from './chat-messages.ts';
import type { OptionalPart } from './server-dialect.ts';
import { wireSchema } from './wire-schema.ts';

export interface ChatRequest {
  readonly system: string;
  readonly turns: readonly Turn[];
  readonly maxTokens: number;
  /** The task whose JSON schema the answer must match. Without a task, the answer is streamed. */
  readonly task?: Task;
}

/** The body of a request, and the optional parts that it contains. */
export interface ChatBody {
  readonly parts: readonly OptionalPart[];
  readonly body: Readonly<Record<string, unknown>> & { readonly messages: readonly ChatMessage[] };
}

/** Builds a request without the refused parts. Some parts have a substitute, which is sent instead. */
export function chatBody(
  model: string,
  { system, turns, maxTokens, task }: ChatRequest,
  without: ReadonlySet<OptionalPart>,
): ChatBody {
  const taken = (...choices: readonly OptionalPart[]) => choices.find((part) => !without.has(part));
  const limit = taken('max_completion_tokens', 'max_tokens');
  const format = task && taken('json_schema', 'json_object');
  const usage = task ? undefined : taken('stream_options');
  const systemRole = system.trim() === '' ? undefined : taken('system_role');
  return {
    parts: [limit, format, usage, systemRole].filter((part) => part !== undefined),
    body: {
      model,
      messages: chatMessages(system, turns, { hasSystemRole: systemRole !== undefined }),
      ...(limit && { [limit]: maxTokens }),
      ...(task && format && { response_format: formatOf(format, task) }),
      ...(!task && { stream: true }),
      ...(usage && { stream_options: { include_usage: true } }),
    },
  };
}

function formatOf(format: OptionalPart, task: Task): ResponseFormatJSONSchema | ResponseFormatJSONObject {
  if (format === 'json_object') return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name: task.name, strict: true, schema: wireSchema(task.answer) } };
}
