import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import { AgentSession, sessionTimes } from './agent-session.ts';
import { moveSession } from './move-session.ts';

const batch = 100;

/** Makes quiet sessions idle, and closes those that were quiet for a day. */
export const ageSessions: Job = {
  name: 'age-agent-sessions',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let isGoing = true; isGoing;) {
      const due = await findDue(work, now);
      for (const id of due) await moveIfDue(work, id, now);
      isGoing = due.length === batch;
    }
  },
};

function findDue(work: UnitOfWork, now: Date): Promise<string[]> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  return work.read(job(), async (tx) => {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM agent_session
       WHERE (status = 'ACTIVE' AND last_activity_at <= $1) OR (status = 'IDLE' AND last_activity_at <= $2)
       ORDER BY last_activity_at LIMIT ${batch}`,
      [before(sessionTimes.idleAfterMs), before(sessionTimes.closedAfterMs)],
    );
    return rows.map(({ id }) => id);
  });
}

/** Looks again under the lock: the person may have asked meanwhile. */
async function moveIfDue(work: UnitOfWork, id: string, now: Date): Promise<void> {
  await work.run(job(), async (tx) => {
    const session = await tx.lockOne(AgentSession, id);
    const status = session?.dueStatus(now);
    if (session && (status === 'IDLE' || status === 'CLOSED') && status !== session.status)
      moveSession(tx, session, status);
  });
}
