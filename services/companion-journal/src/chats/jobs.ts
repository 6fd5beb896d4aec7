import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { queue } from '../roles.ts';
import { quietMs, quietUnkeptMs } from './chat.ts';
import type { AwaitedTurn } from './claim-turn.ts';
import { deleteChat } from './end-chat.ts';

const batch = 100;

/**
 * Queues turns that were left without a reply by a process that ended, a model that was away or a spent budget. It
 * waits for none of the replies, so a slow model keeps no later turn from being found.
 */
export const answerLeftTurns: Job<Dependencies> = {
  name: 'answer-left-turns',
  everyMs: 2_000,
  async run({ work, dependencies, now }) {
    const left = await work.read(queue, (tx) =>
      tx.query<AwaitedTurn>(
        `SELECT id AS "turnId", owner_id AS "ownerId", chat_id AS "chatId" FROM chat_turn
         WHERE status IN ('WAITING', 'ANSWERING', 'UNAVAILABLE') AND try_again_at <= $1 ORDER BY try_again_at, id LIMIT ${batch}`,
        [now],
      ),
    );
    for (const awaited of left) void dependencies.companion.queueReply(awaited, now);
  },
};

/** Ends chats that have been quiet, and deletes them with their turns. */
export const deleteQuietChats: Job<Dependencies> = {
  name: 'delete-quiet-chats',
  everyMs: 60_000,
  async run({ work, dependencies, now }) {
    for (let isGoing = true; isGoing;) {
      const quiet = await findQuiet(work, now);
      let deleted = 0;
      for (const chat of quiet) if (await deleteQuiet(work, dependencies, chat, now)) deleted += 1;
      isGoing = quiet.length === batch && deleted > 0;
    }
  },
};

interface QuietChat {
  readonly id: string;
  readonly ownerId: string;
}

function findQuiet(work: UnitOfWork, now: Date): Promise<QuietChat[]> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  return work.read(queue, (tx) =>
    tx.query<QuietChat>(
      `SELECT id, owner_id AS "ownerId" FROM chat WHERE last_turn_at <= $1 AND (keeping <> 'FAILED' OR last_turn_at <= $2)
       ORDER BY last_turn_at LIMIT ${batch}`,
      [before(quietMs), before(quietUnkeptMs)],
    ),
  );
}

/** Looks again under the lock: the person may have said something meanwhile. */
async function deleteQuiet(
  work: UnitOfWork,
  { logger }: Dependencies,
  { id, ownerId }: QuietChat,
  now: Date,
): Promise<boolean> {
  try {
    return await deleteChat(work, { role: 'person', id: ownerId }, id, ({ goneAt }) => goneAt <= now);
  } catch (error) {
    // Another replica, or the person, has deleted it.
    if (!(error instanceof NotFound))
      logger.warn({ err: error, chatId: id }, 'A quiet chat could not be deleted; it is tried again');
    return false;
  }
}
