import { parseId } from '@kindred/contracts/uuid';
import { NotFound } from '@kindred/contracts/domain-error';
import { personOf, type Person } from '@kindred/service/callers';
import type { VerifyToken } from '@kindred/service/token-verifier';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { EventStream } from './event-stream.ts';
import { followReply } from './follow-reply.ts';
import { positionIn } from './last-event-id.ts';
import { LeftReplies } from './left-replies.ts';
import type { LiveReplies } from './live-replies.ts';
import { ReplyStreams } from './reply-streams.ts';
import type { StoredReply } from './stored-reply.ts';

export interface ReplyRouteOptions {
  /** The first part of the address, as the service's feature declares it in `replyStreams`: `messages`. */
  readonly prefix: string;
  /** What a person is told of an id that is none of theirs. */
  readonly notFound: string;
  readonly live: LiveReplies;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly verify: VerifyToken;
  /** Whether the reply is coming and the person may read it. A cheaper look than `look`, which comes when it is not. */
  isComing?(person: Pick<Person, 'role' | 'id'>, id: string): Promise<boolean>;
  /** How far the stored reply is. Refuses with `NOT_FOUND` a person who may not read it. */
  look(person: Pick<Person, 'role' | 'id'>, id: string): Promise<StoredReply>;
  /** What becomes of a reply whose reader left before it was settled. Default: it goes on. */
  readonly left?: {
    /** How long the reader may come back, in milliseconds. */
    readonly graceMs: number;
    /** Called when no reader has come back to this process. Others may still read along. */
    onAbandoned(id: string): void;
  };
}

/** The address at which a reply can be read as it comes. */
export function streamUrlOf(publicUrl: string, prefix: string, id: string): string {
  return `${publicUrl.replace(/\/$/, '')}/${prefix}/${id}/reply`;
}

/**
 * `GET /PREFIX/:id/reply`: a reply as server-sent events, with the bearer token of a person who may read it. Pieces
 * come as the model says them if this process answers. If another process does, the stored reply comes when it is
 * there. A reader who comes back says by `Last-Event-ID` what it has, and continues there. People reach the route
 * through the gateway, whose cross-origin rules hold, so it has none of its own.
 */
export function replyRoute(app: FastifyInstance, options: ReplyRouteOptions): void {
  const { prefix, notFound, live, logger, verify } = options;
  const streams = new ReplyStreams(options.clock);
  const left = options.left && new LeftReplies(options.left.graceMs, options.left.onAbandoned);
  app.addHook('preClose', async () => {
    streams.endAll();
    left?.end();
  });
  app.get<{ Params: { id: string } }>(`/${prefix}/:id/reply`, async (request, reply) => {
    const { id: personId } = personOf(await verify(request.headers.authorization));
    const person = { role: 'person', id: personId } as const;
    const id = parseId(request.params.id);
    if (id === null) throw new NotFound(notFound);
    const look = () => options.look(person, id);
    const isComing = (await options.isComing?.(person, id)) ?? false;
    const stored: StoredReply = isComing ? { status: 'COMING' } : await look();
    const from = positionIn(request.headers['last-event-id']);
    const place = streams.enter(personId);
    left?.readerCame(id);
    reply.hijack();
    const stream = new EventStream(reply.raw);
    try {
      await followReply({ live, id, stored, from, look, stream, signal: place.signal });
    } catch (error) {
      logger.warn({ err: error, replyTo: id }, 'A stream ended with an error');
    } finally {
      place.leave();
      if (stream.left.aborted) left?.readerLeft(id);
      stream.end();
    }
  });
}
