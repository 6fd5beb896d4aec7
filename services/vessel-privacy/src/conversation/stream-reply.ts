import type { ServerResponse } from 'node:http';
import { NotFound } from '@kindred/contracts/domain-error';
import { parseId } from '@kindred/contracts/uuid';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { personOf, type Person } from '@kindred/service/callers';
import type { VerifyToken } from '@kindred/service/token-verifier';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { replyState } from './reply-state.ts';
import { ReplyStreams, streamLimits } from './reply-streams.ts';

/** Where an answer can be read as it comes. */
export function streamUrlOf(publicUrl: string, messageId: string): string {
  return `${publicUrl.replace(/\/$/, '')}/messages/${messageId}/reply`;
}

const address = '/messages/:id/reply';

/**
 * `GET /messages/:id/reply`: the guide's answer as server-sent events, with the bearer token of somebody who may read
 * the message. Pieces come as the model says them where this process answers; where another does, the stored answer
 * comes when it is there. The stream only reads along: that somebody leaves changes nothing about the answer. People
 * reach it through the gateway, whose cross-origin rules hold, so it has none of its own.
 */
export function replyRoute(
  app: FastifyInstance,
  dependencies: Dependencies,
  { work }: { work: UnitOfWork },
  verify: VerifyToken,
): void {
  const streams = new ReplyStreams(() => work.now);
  app.addHook('preClose', async () => streams.endAll());
  app.get<{ Params: { id: string } }>(address, async (request, reply) => {
    const { id: personId } = personOf(await verify(request.headers.authorization));
    const person = { role: 'person', id: personId } as const;
    const id = parseId(request.params.id);
    if (id === null) throw new NotFound('No message of yours');
    await replyState(work, dependencies.sealer, person, id);
    const place = streams.enter(personId);
    reply.hijack();
    const stream = new EventStream(reply.raw);
    try {
      await followReply({ dependencies, work, person, messageId: id, stream, signal: place.signal });
    } catch (error) {
      dependencies.logger.warn({ err: error, messageId: id }, 'A stream ended with an error');
    } finally {
      place.leave();
      stream.end();
    }
  });
}

/** Server-sent events on one response. Somebody who reads too slowly is let go, and may come again. */
class EventStream {
  readonly #response: ServerResponse;
  readonly #left = new AbortController();
  readonly #quiet: NodeJS.Timeout;

  constructor(response: ServerResponse) {
    this.#response = response;
    response.on('close', () => this.#left.abort());
    response.on('error', () => this.#left.abort());
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      connection: 'close',
    });
    // With a first line at once, whoever hands the stream on has something to hand on, and the reader learns that it is
    // open.
    this.#write(': here\n\n');
    this.#quiet = setInterval(() => this.#write(': still here\n\n'), streamLimits.quietMs);
  }

  /** Aborted when the reader has left. */
  get left(): AbortSignal {
    return this.#left.signal;
  }

  send(event: 'piece' | 'again' | 'unavailable' | 'whole' | 'later', data: object): void {
    this.#write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  end(): void {
    clearInterval(this.#quiet);
    this.#response.end();
  }

  #write(text: string): void {
    if (this.#left.signal.aborted) return;
    this.#response.write(text);
    if (this.#response.writableLength > streamLimits.unreadBytes) this.#response.destroy();
  }
}

interface Following {
  readonly dependencies: Dependencies;
  readonly work: UnitOfWork;
  readonly person: Pick<Person, 'role' | 'id'>;
  readonly messageId: string;
  readonly stream: EventStream;
  readonly signal: AbortSignal;
}

/**
 * Until the reply is settled, the reader leaves, or the time is over: what comes in this process at once, and a look
 * now and then for the rest.
 */
async function followReply({ dependencies, work, person, messageId, stream, signal }: Following): Promise<void> {
  const { live } = dependencies.guide;
  const over = AbortSignal.any([signal, stream.left]);
  let said = false;
  let changed = new AbortController();
  const leave = live.follow(messageId, {
    piece(text) {
      said = true;
      stream.send('piece', { text });
    },
    again() {
      if (said) stream.send('again', {});
      said = false;
    },
    ended: () => changed.abort(),
  });
  try {
    while (!over.aborted) {
      changed = new AbortController();
      const { status, reason, answer } = await replyState(work, dependencies.sealer, person, messageId);
      if (status === 'WHOLE')
        return stream.send('whole', { messageId: answer?.messageId ?? null, text: answer?.text ?? null });
      if (status === 'UNAVAILABLE' || status === 'UNANSWERED') return stream.send('unavailable', { reason });
      await until([over, changed.signal], live.isComing(messageId) ? streamLimits.quietMs : streamLimits.pollMs);
    }
    stream.send('later', {});
  } finally {
    leave();
  }
}

/** Waits until one of the signals is given, or for so long. */
function until(signals: readonly AbortSignal[], ms: number): Promise<void> {
  return new Promise((resolve) => {
    const any = AbortSignal.any([...signals, AbortSignal.timeout(ms)]);
    if (any.aborted) resolve();
    else any.addEventListener('abort', () => resolve(), { once: true });
  });
}
