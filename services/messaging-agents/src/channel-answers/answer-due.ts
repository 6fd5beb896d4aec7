import { job } from '@kindred/database/actor';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import type { AwaitedAnswer } from './claim-answer.ts';

const batch = 100;

/** Queues the due answers, including those of a process that stopped. Does not wait for the answers. */
export const answerDue: Job<Dependencies> = {
  name: 'answer-for-agents',
  everyMs: 1_000,
  async run({ work, dependencies, now }) {
    const due = await work.read(job(), (tx) =>
      tx.query<AwaitedAnswer>(
        `SELECT decision_id AS "decisionId", channel_id AS "channelId" FROM agent_answer
         WHERE try_again_at <= $1 ORDER BY try_again_at, decision_id LIMIT ${batch}`,
        [now],
      ),
    );
    for (const awaited of due) void dependencies.channelAnswers.submit(awaited, now);
  },
};
