import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { queue } from '../roles.ts';
import type { AwaitedReply } from './claimed-reply.ts';

const batch = 100;

/**
 * Queues messages that were left without an answer: by a process that ended, by a model that was away, by a budget that
 * was spent. It sees ids alone. The claim on each reply settles which replica answers. The job waits for no answer, so
 * a slow model keeps no later message from being found.
 */
export const answerLeftMessages: Job<Dependencies> = {
  name: 'answer-left-messages',
  everyMs: 2_000,
  async run({ work, dependencies, now }) {
    const left = await work.read(queue, (tx) =>
      tx.query<AwaitedReply>(
        `SELECT message_id AS "messageId", owner_id AS "ownerId", session_id AS "sessionId" FROM guide_reply
         WHERE status IN ('WAITING', 'ANSWERING', 'UNAVAILABLE') AND try_again_at <= $1 ORDER BY try_again_at, message_id LIMIT ${batch}`,
        [now],
      ),
    );
    for (const awaited of left) void dependencies.guide.queueAnswer(awaited, now);
  },
};
