import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Refused } from '../http/refused.ts';
import { requestIdOf } from '../requests/passed-on.ts';
import { pipedHeaders, refusalIn } from '../requests/piped.ts';

/** A service's declaration that it answers `GET /PREFIX/:id/reply`. */
export interface ReplyStream {
  readonly prefix: string;
  /** Any address of the service. */
  readonly url: string;
}

export interface ReplyRouteOptions extends ReplyStream {
  /** Until the stream begins, in milliseconds. What comes then takes as long as the model speaks. */
  readonly answerMs: number;
  /**
   * For the whole of a stream, in milliseconds: beyond what the service itself allows, so that its own last word comes
   * first.
   */
  readonly longestMs: number;
  readonly logger: Logger;
}

/**
 * `GET /PREFIX/:id/reply`: a model's reply as it comes, as server-sent events, under the graph's own address and by
 * its cross-origin rules. The service judges the token. Each piece goes on when it comes; when the reader leaves, the
 * service is let go at once, and when the gateway stops, streams end where they are. A reader who comes again says by
 * `Last-Event-ID` what it has, and the service continues there.
 */
export function replyRoute(
  app: FastifyInstance,
  { prefix, url, answerMs, longestMs, logger }: ReplyRouteOptions,
): void {
  const stopping = new AbortController();
  app.addHook('preClose', async () => stopping.abort());
  app.get<{ Params: { id: string } }>(`/${prefix}/:id/reply`, async (request, reply) => {
    const requestId = requestIdOf(request.headers);
    const left = new AbortController();
    reply.raw.once('close', () => left.abort());
    const over = AbortSignal.any([stopping.signal, left.signal, AbortSignal.timeout(longestMs)]);
    const address = new URL(`/${prefix}/${encodeURIComponent(request.params.id)}/reply`, url);
    const answer = await within(answerMs, (signal) =>
      fetch(address, {
        headers: { ...pipedHeaders(request, requestId), ...positionIn(request) },
        signal: AbortSignal.any([over, signal]),
        redirect: 'error',
      }),
    ).catch((error: unknown) => {
      if (!left.signal.aborted) logger.warn({ err: error, requestId }, 'A reply could not be asked for');
      throw away();
    });
    reply.header('x-request-id', requestId);
    if (!answer.ok || !answer.body) throw await refusalIn(answer, away);
    reply.header('content-type', answer.headers.get('content-type') ?? 'text/event-stream');
    // A connection kept after a stream that ended because the gateway stops would keep it from stopping.
    reply.header('connection', 'close');
    // A proxy in front must hand on the pieces as they come, too.
    return reply
      .header('x-accel-buffering', 'no')
      .send(Readable.from(untilOver(answer.body, over), { objectMode: false }));
  });
}

/** What a reader who comes back has of the reply. */
function positionIn({ headers }: FastifyRequest): Record<string, string> {
  const id = headers['last-event-id'];
  return typeof id === 'string' ? { 'last-event-id': id } : {};
}

/** Gives up what has not begun in time; what has begun goes on. */
async function within<T>(ms: number, begin: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), ms);
  return begin(late.signal).finally(() => clearTimeout(timer));
}

/** The bytes as they come. Where it is us who end it, it ends like any stream, instead of breaking off. */
async function* untilOver(body: ReadableStream<Uint8Array>, over: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of body) yield piece;
  } catch (error) {
    if (!over.aborted) throw error;
  }
}

function away(): Refused {
  return new Refused(
    503,
    'SERVICE_UNAVAILABLE',
    'Replies cannot be read along now. Try again in a moment, or read "reply" through the graph.',
    { 'retry-after': '5' },
  );
}
