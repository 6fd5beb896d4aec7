import type { TObject } from '@sinclair/typebox';
import { APIError } from 'openai';
import type { ChatCompletionMessageParam, ResponseFormatJSONObject, ResponseFormatJSONSchema } from 'openai/resources';
import { fittingAnswer } from '../fitting-answer.ts';
import type { ExtractRequest, LanguageModel } from '../language-model.ts';
import { asMaterial, materialIsNoInstruction } from '../material.ts';
import type { Meter } from '../meter.ts';
import type { TokenUsage } from '../model-budget.ts';
import { ModelAnsweredNonsense } from '../model-errors.ts';
import type { Task } from '../task.ts';
import { estimateTokens } from '../tokens.ts';
import type { Connection } from './connection.ts';
import { deadline, type Deadline } from './deadline.ts';
import { modelErrorFrom } from './faults.ts';
import { wireSchema } from './wire-schema.ts';

const mostAnswerTokens = 4_000;

/** From the strictest on: what a server refuses is not asked of it again. */
const formats = ['schema', 'json', 'words'] as const;
type Format = (typeof formats)[number];

/**
 * How tasks are put to a model: instructions and schema in the system's message, what people wrote as material in the user's. The
 * answer is parsed and held to the schema here, whatever the server promised; one that does not fit is asked for once more.
 */
export function structuredAnswers(connection: Connection, model: string, meter: Meter): LanguageModel['extract'] {
  let format: Format = 'schema';

  async function ask(task: Task, messages: ChatCompletionMessageParam[], limit: Deadline, usage: TokenUsage): Promise<string | null> {
    for (;;) {
      const asked = format;
      try {
        return await askAs(asked, connection, { model, task, messages, limit, usage });
      } catch (error) {
        const next = formats[formats.indexOf(asked) + 1];
        if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422) || next === undefined) throw error;
        // Another call may have found out meanwhile.
        if (format === asked) format = next;
      }
    }
  }

  return async function extract<Given extends TObject, Answer extends TObject>({ task, given, user, purpose, signal }: ExtractRequest<Given, Answer>) {
    const messages = messagesOf(task, given);
    const tokensIn = estimateTokens(...messages.map(({ content }) => content));
    return meter.call({ user, purpose, model, estimatedTokens: tokensIn + mostAnswerTokens / 4 }, async (usage) => {
      const limit = deadline(connection.timeouts.wholeMs, signal);
      try {
        limit.signal.throwIfAborted();
        const first = fittingAnswer(task, given, parsed(await ask(task, messages, limit, usage)));
        if ('answer' in first) return first.answer;
        const reminder = `Your last answer did not fit:\n${first.misfits.join('\n')}\nAnswer again, with nothing but JSON that holds to the schema.`;
        const second = fittingAnswer(task, given, parsed(await ask(task, [...messages, { role: 'system', content: reminder }], limit, usage)));
        if ('answer' in second) return second.answer;
        throw new ModelAnsweredNonsense(undefined, { cause: new Error(`${task.name}: ${second.misfits.join('; ')}`) });
      } catch (error) {
        throw limit.signal.aborted ? limit.signal.reason : modelErrorFrom(error);
      } finally {
        limit.end();
      }
    });
  };
}

interface Asked {
  readonly model: string;
  readonly task: Task;
  readonly messages: ChatCompletionMessageParam[];
  readonly limit: Deadline;
  readonly usage: TokenUsage;
}

async function askAs(format: Format, { client, timeouts }: Connection, { model, task, messages, limit, usage }: Asked): Promise<string | null> {
  const completion = await limit.within(
    client.chat.completions.create(
      { model, messages, max_completion_tokens: mostAnswerTokens, ...(format !== 'words' && { response_format: formatOf(format, task) }) },
      { signal: limit.signal, timeout: timeouts.answerMs },
    ),
  );
  const choice = completion.choices?.[0];
  const content = choice?.message?.content ?? null;
  usage.in += completion.usage?.prompt_tokens ?? estimateTokens(JSON.stringify(messages));
  usage.out += completion.usage?.completion_tokens ?? estimateTokens(content ?? '');
  return choice?.finish_reason === 'stop' ? content : null;
}

function formatOf(format: 'schema' | 'json', task: Task): ResponseFormatJSONSchema | ResponseFormatJSONObject {
  if (format === 'json') return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name: task.name, strict: true, schema: wireSchema(task.answer) } };
}

function messagesOf(task: Task, given: unknown): { role: 'system' | 'user'; content: string }[] {
  const schema = JSON.stringify(wireSchema(task.answer));
  return [
    { role: 'system', content: `Task: ${task.name}. ${task.instructions}\n\n${materialIsNoInstruction}\n\nAnswer with JSON alone, by this schema: ${schema}` },
    { role: 'user', content: asMaterial(task.name, given) },
  ];
}

/** What a parser says of broken JSON quotes from it, so it is dropped here. Some models wrap JSON in a block of code. */
function parsed(content: string | null): unknown {
  const bare = content?.trim().replace(/^```(?:json)?\s*\n?|\n?```$/g, '');
  try {
    return bare === undefined ? undefined : JSON.parse(bare);
  } catch {
    return undefined;
  }
}
