import type { LanguageModel, ReplyRequest } from '../language-model.ts';
import type { Meter } from '../meter.ts';
import type { TokenUsage } from '../model-budget.ts';
import { estimateTokens } from '../tokens.ts';
import type { Connection } from './connection.ts';
import { deadline } from './deadline.ts';
import { modelErrorFrom, unavailable } from './faults.ts';
import { structuredAnswers } from './structured-answers.ts';

const usualMaxTokens = 800;

/** A language model at any address that speaks OpenAI's protocol for chat completions. Holds to test/language-model-contract.ts. */
export function openaiLanguageModel(connection: Connection, model: string, meter: Meter): LanguageModel {
  return {
    id: model,
    reply(request) {
      const { system, turns, user, purpose, maxTokens = usualMaxTokens } = request;
      const tokensIn = estimateTokens(system, ...turns.map(({ text }) => text));
      return meter.stream({ user, purpose, model, estimatedTokens: tokensIn + maxTokens }, (usage) => {
        return pieces(connection, model, { ...request, maxTokens }, tokensIn, usage);
      });
    },
    extract: structuredAnswers(connection, model, meter),
  };
}

async function* pieces({ client, timeouts }: Connection, model: string, request: ReplyRequest, tokensIn: number, usage: TokenUsage): AsyncGenerator<string> {
  const limit = deadline(timeouts.wholeMs, request.signal);
  try {
    limit.signal.throwIfAborted();
    usage.in = tokensIn;
    const stream = await limit.within(
      client.chat.completions.create(
        { model, messages: messagesOf(request), max_completion_tokens: request.maxTokens ?? usualMaxTokens, stream: true, stream_options: { include_usage: true } },
        { signal: limit.signal, timeout: timeouts.firstPieceMs },
      ),
    );
    const chunks = stream[Symbol.asyncIterator]();
    let finish: string | null = null;
    let said = false;
    for (;;) {
      const { done, value: chunk } = await limit.within(chunks.next(), said ? timeouts.pauseMs : timeouts.firstPieceMs);
      if (done) break;
      const choice = chunk.choices[0];
      const piece = choice?.delta?.content ?? choice?.delta?.refusal ?? '';
      finish = choice?.finish_reason ?? finish;
      if (piece !== '') {
        said = true;
        usage.out += estimateTokens(piece);
        yield piece;
      }
      if (chunk.usage) Object.assign(usage, { in: chunk.usage.prompt_tokens, out: chunk.usage.completion_tokens });
    }
    refuseUnfinished(finish, said);
  } catch (error) {
    throw limit.signal.aborted ? limit.signal.reason : modelErrorFrom(error);
  } finally {
    limit.end();
  }
}

function messagesOf({ system, turns }: ReplyRequest) {
  const said = turns.map(({ from, text }) => ({ role: from === 'person' ? ('user' as const) : ('assistant' as const), content: text }));
  return [{ role: 'system' as const, content: system }, ...said];
}

/**
 * A stream that ends without a reason to end was cut, however politely. One that reached the tokens it was allowed is as whole as it
 * was asked to be.
 */
function refuseUnfinished(finish: string | null, said: boolean): void {
  if (finish !== 'stop' && finish !== 'length') throw unavailable(finish === null ? 'cut in mid-stream' : 'held back its reply');
  if (!said) throw unavailable('an empty reply');
}
