import type { TObject } from '@sinclair/typebox';
import { fittingAnswer } from '../fitting-answer.ts';
import type { ExtractRequest, LanguageModel } from '../language-model.ts';
import { asMaterial, materialIsNoInstruction } from '../material.ts';
import type { Meter } from '../meter.ts';
import type { TokenUsage } from '../model-budget.ts';
import { ModelAnsweredNonsense } from '../model-errors.ts';
import type { Task } from '../task.ts';
import { estimateTokens } from '../tokens.ts';
import { countedIn, saidIn } from './answer-text.ts';
import { chatBody, type ChatRequest } from './chat-request.ts';
import { deadline, type Deadline } from './deadline.ts';
import { errorIn } from './error-bodies.ts';
import { modelErrorFrom, unavailable } from './faults.ts';
import { finishOf } from './finish.ts';
import { jsonInText } from './json-in-text.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { wireSchema } from './wire-schema.ts';

const usualAnswerTokens = 4_000;
/**
 * For the second try of an answer that did not fit into the tokens of the first: a model may have used them up by
 * thinking.
 */
const mostAnswerTokens = 12_000;

/**
 * Gives tasks to a model. The system message has the instructions and the schema; the user message has people's text as
 * material. Every answer is checked against the schema, whatever the server promises. An answer that does not match is
 * asked for once more.
 */
export function structuredAnswers(endpoint: ModelEndpoint, meter: Meter): LanguageModel['extract'] {
  return async function extract<Given extends TObject, Answer extends TObject>({
    task,
    given,
    user,
    purpose,
    signal,
  }: ExtractRequest<Given, Answer>) {
    const request = requestFor(task, given);
    const tokensIn = tokensOf(request);
    return meter.call(
      { user, purpose, model: endpoint.model, estimatedTokens: tokensIn + usualAnswerTokens / 4 },
      async (usage) => {
        const limit = deadline(endpoint.connection.timeouts.wholeMs, signal);
        try {
          limit.signal.throwIfAborted();
          const first = await ask(endpoint, request, limit, usage);
          const fitted = fittingAnswer(task, given, first.value);
          if ('answer' in fitted) return fitted.answer;
          const again = {
            ...request,
            system: `${request.system}\n\n${reminderOf(fitted.misfits)}`,
            ...(first.isFull && { maxTokens: mostAnswerTokens }),
          };
          const second = fittingAnswer(task, given, (await ask(endpoint, again, limit, usage)).value);
          if ('answer' in second) return second.answer;
          throw new ModelAnsweredNonsense(undefined, {
            cause: new Error(`${task.name}: ${second.misfits.join('; ')}`),
          });
        } catch (error) {
          throw limit.signal.aborted ? limit.signal.reason : modelErrorFrom(error);
        } finally {
          limit.end();
        }
      },
    );
  };
}

/** The answer's JSON; undefined if it is not JSON or incomplete. `isFull` says that the tokens ran out. */
async function ask(
  { connection: { client, timeouts }, model, dialect }: ModelEndpoint,
  request: ChatRequest,
  limit: Deadline,
  usage: TokenUsage,
) {
  const completion = await dialect.ask((without) => {
    const { parts, body } = chatBody(model, request, without);
    const send = async () => {
      const answered = await limit.within(
        client.post('/chat/completions', { body, signal: limit.signal, timeout: timeouts.answerMs }),
      );
      const error = errorIn(answered);
      if (error) throw error;
      return answered;
    };
    return { parts, send };
  });
  const { text, thought, finish, failed } = saidIn(completion);
  const counted = countedIn(completion);
  usage.in += counted?.in ?? tokensOf(request);
  usage.out += counted?.out ?? estimateTokens(text, thought);
  const finished = finishOf(finish) ?? 'stopped';
  if (failed || finished === 'broken') throw unavailable('broke off its answer');
  return { value: finished === 'stopped' ? jsonInText(text) : undefined, isFull: finished === 'full' };
}

function requestFor(task: Task, given: unknown): ChatRequest {
  const schema = JSON.stringify(wireSchema(task.answer));
  const system = `Task: ${task.name}. ${task.instructions}\n\n${materialIsNoInstruction}\n\nAnswer with JSON alone, by this schema: ${schema}`;
  return {
    system,
    turns: [{ from: 'person', text: asMaterial(task.name, given) }],
    maxTokens: usualAnswerTokens,
    task,
  };
}

function reminderOf(misfits: readonly string[]): string {
  return `Your last answer did not fit:\n${misfits.join('\n')}\nAnswer again, with nothing but JSON that holds to the schema.`;
}

function tokensOf({ system, turns }: ChatRequest): number {
  return estimateTokens(system, ...turns.map(({ text }) => text));
}
