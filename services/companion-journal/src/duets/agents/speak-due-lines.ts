import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../../dependencies.ts';
import { queue } from '../../roles.ts';
import type { PendingLine } from './claim-agent-line.ts';

const batch = 100;

/** Queues lines that were left by a process that ended, a model that was away, or a spent budget. It waits for none. */
export const speakDueLines: Job<Dependencies> = {
  name: 'speak-agent-lines',
  everyMs: 2_000,
  async run({ work, dependencies, now }) {
    const due = await work.read(queue, (tx) =>
      tx.query<PendingLine>(
        `SELECT duet_id AS "duetId", seeker_id AS "seekerId" FROM duet_agent_line
         WHERE try_again_at <= $1 ORDER BY try_again_at, duet_id LIMIT ${batch}`,
        [now],
      ),
    );
    for (const awaited of due) void dependencies.agentVoice.queueLine(awaited, now);
  },
};
