import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { StoredReply } from '@kindred/replies/stored-reply';
import { replyRoute, streamUrlOf } from '@kindred/replies/reply-route';
import type { VerifyToken } from '@kindred/service/token-verifier';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { replyState, type ReplyState } from './reply-state.ts';

/** The first part of the address of a reply: `GET /messages/:id/reply`. */
export const repliesPrefix = 'messages';

/** The address at which the answer to a message can be read as it comes. */
export function messageStreamUrl(publicUrl: string, messageId: string): string {
  return streamUrlOf(publicUrl, repliesPrefix, messageId);
}

/**
 * Streams the guide's answers to people who may read the message. The stream only reads along: a reader who leaves
 * changes nothing about the answer.
 */
export function messageReplyRoute(
  app: FastifyInstance,
  { guide, sealer, logger }: Dependencies,
  { work }: { work: UnitOfWork },
  verify: VerifyToken,
): void {
  replyRoute(app, {
    prefix: repliesPrefix,
    notFound: 'No message of yours',
    live: guide.live,
    clock: () => work.now,
    logger,
    verify,
    look: async (person, id) => storedReply(await replyState(work, sealer, person, id)),
  });
}

function storedReply({ status, reason, answer }: ReplyState): StoredReply {
  if (status === 'WHOLE') return { status, last: { messageId: answer?.messageId ?? null, text: answer?.text ?? null } };
  if (status === 'UNAVAILABLE' || status === 'UNANSWERED') return { status: 'UNAVAILABLE', reason };
  return { status: 'COMING' };
}
