import { job } from '@kindred/database/actor';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import type { AwaitedTurn } from './claim-turn.ts';

const batch = 100;

/** Queues turns that were left by a process that ended, or by a model that was away. It waits for none. */
export const answerLeftTurns: Job<Dependencies> = {
  name: 'answer-left-agent-turns',
  everyMs: 2_000,
  async run({ work, dependencies, now }) {
    const left = await work.read(job(), (tx) =>
      tx.query<AwaitedTurn>(
        `SELECT id AS "turnId", user_id AS "userId" FROM agent_turn WHERE status = 'WAITING' AND try_again_at <= $1
         ORDER BY try_again_at, id LIMIT ${batch}`,
        [now],
      ),
    );
    for (const awaited of left) void dependencies.talkAnswers.submit(awaited, now);
  },
};
