import { setTimeout as pause } from 'node:timers/promises';
import type { ReplyRequest } from '../language-model.ts';
import type { TokenUsage } from '../model-budget.ts';
import { chatBody, type ChatRequest } from './chat-request.ts';
import { deadline, type Deadline } from './deadline.ts';
import { errorIn } from './error-bodies.ts';
import { announcedEnd, bodiesOf } from './event-stream.ts';
import { modelErrorFrom, unavailable } from './faults.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { ReplyReading } from './reply-reading.ts';

/** Additional tokens for the second try, if thinking used up those of the first. */
const roomToThink = 8_000;
/** How long to wait for the last bytes of a stream after it announced its end, in milliseconds. */
const lastBytesMs = 100;

/** Streams one reply. If thinking uses up the tokens, it asks once more with room to think. */
export async function* replyPieces(
  endpoint: ModelEndpoint,
  request: ReplyRequest,
  maxTokens: number,
  usage: TokenUsage,
): AsyncGenerator<string> {
  const limit = deadline(endpoint.connection.timeouts.wholeMs, request.signal);
  try {
    limit.signal.throwIfAborted();
    for (const tokens of [maxTokens, maxTokens + roomToThink]) {
      const { system, turns } = request;
      if (yield* tryOnce(endpoint, { system, turns, maxTokens: tokens }, limit, usage)) return;
    }
    throw unavailable('no reply beside its thinking');
  } catch (error) {
    throw limit.signal.aborted ? limit.signal.reason : modelErrorFrom(error);
  } finally {
    limit.end();
  }
}

/** Streams one try. Returns false if the tokens ran out before the model had certainly begun to answer. */
async function* tryOnce(
  endpoint: ModelEndpoint,
  request: ChatRequest,
  limit: Deadline,
  usage: TokenUsage,
): AsyncGenerator<string, boolean> {
  const { firstPieceMs, pauseMs } = endpoint.connection.timeouts;
  const reading = new ReplyReading(request, endpoint.dialect.thinking);
  try {
    const { first, bodies } = await openStream(endpoint, request, limit);
    let next = first;
    while (!next.done && next.value !== announcedEnd) {
      const shown = reading.take(next.value);
      if (shown !== '') yield shown;
      const isOver = reading.hasFinished;
      const coming = isOver ? orEnd(bodies.next(), pauseMs) : bodies.next();
      next = await limit.within(coming, isOver ? undefined : reading.hasBegun ? pauseMs : firstPieceMs);
    }
    // Reading to the last byte lets the client reuse the connection.
    if (!next.done) await orEnd(bodies.next(), lastBytesMs);
    const rest = reading.end({ isAnnounced: !next.done });
    for (const piece of rest ?? []) {
      limit.signal.throwIfAborted();
      yield piece;
    }
    return rest !== null;
  } finally {
    usage.in += reading.spent.in;
    usage.out += reading.spent.out;
  }
}

/** Opens a stream and reads its first body, because a server may refuse there, with status 200. */
function openStream(endpoint: ModelEndpoint, request: ChatRequest, limit: Deadline) {
  const {
    connection: { client, timeouts },
    model,
    dialect,
  } = endpoint;
  return dialect.ask((without) => {
    const { parts, body } = chatBody(model, request, without);
    const send = async () => {
      const sent = client
        .post('/chat/completions', { body, stream: true, signal: limit.signal, timeout: timeouts.firstPieceMs })
        .asResponse();
      const bodies = bodiesOf(await limit.within(sent));
      const first = await limit.within(bodies.next(), timeouts.firstPieceMs);
      const error = first.done ? null : errorIn(first.value);
      if (error) throw error;
      return { first, bodies };
    };
    return { parts, send };
  });
}

/**
 * The next body after a `finish_reason`, or the end of the stream if none comes in time: some servers leave the stream
 * open. The wait is as long as between other bodies, because some servers send a `finish_reason` in every body.
 */
async function orEnd(next: Promise<IteratorResult<unknown>>, ms: number): Promise<IteratorResult<unknown>> {
  const stop = new AbortController();
  const ended = pause(ms, { done: true, value: undefined } as const, { signal: stop.signal, ref: false });
  try {
    return await Promise.race([next, ended]);
  } finally {
    stop.abort();
    ended.catch(() => undefined);
    next.catch(() => undefined);
  }
}
