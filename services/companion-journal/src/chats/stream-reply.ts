import { batchedRead } from '@kindred/database/batched-read';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { StoredReply } from '@kindred/replies/stored-reply';
import { replyRoute, streamUrlOf } from '@kindred/replies/reply-route';
import type { VerifyToken } from '@kindred/service/token-verifier';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { ChatTurn } from './chat-turn.ts';
import type { ReplyEnd } from './store-reply.ts';

/** The first part of the address of a reply: `GET /chat-turns/:id/reply`. */
export const repliesPrefix = 'chat-turns';

/** The address at which the reply to a turn can be read as it comes. */
export function turnStreamUrl(publicUrl: string, turnId: string): string {
  return streamUrlOf(publicUrl, repliesPrefix, turnId);
}

/**
 * Streams a persona's replies to their person. A reply that is left for longer than the grace is stopped, unless its
 * chat is being kept.
 */
export function turnReplyRoute(
  app: FastifyInstance,
  { companion, sealer, replyGraceMs, logger }: Dependencies,
  { work }: { work: UnitOfWork },
  verify: VerifyToken,
): void {
  replyRoute(app, {
    prefix: repliesPrefix,
    notFound: 'No turn of yours',
    live: companion.live,
    clock: () => work.now,
    logger,
    verify,
    isComing: async (person, id) => {
      const sql = 'SELECT status FROM chat_turn WHERE id = $1 AND owner_id = $2';
      const [turn] = await batchedRead<Pick<ChatTurn, 'status'>>(work, person, sql, [id, person.id]);
      return turn?.status === 'WAITING' || turn?.status === 'ANSWERING';
    },
    look: (person, id) =>
      work.read(person, async (tx): Promise<StoredReply> => {
        const turn = await tx.get(ChatTurn, { id, ownerId: person.id }, 'No turn of yours');
        if (turn.status === 'UNAVAILABLE') return { status: 'UNAVAILABLE', reason: turn.reason };
        if (turn.isComing) return { status: 'COMING' };
        const sealed = turn.sealed('reply');
        const [text = null] = sealed ? await sealer.openAll(tx, [sealed]) : [];
        return { status: 'WHOLE', last: { turnId: id, text, isStopped: turn.status === 'STOPPED' } satisfies ReplyEnd };
      }),
    left: { graceMs: replyGraceMs, onAbandoned: (id) => companion.stopUnread(id) },
  });
}
