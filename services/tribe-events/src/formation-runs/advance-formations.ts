import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { phaseShifts } from '../formation/form-people.ts';
import { matching } from '../people/matching-role.ts';
import { makeProposals } from '../proposals/make-proposals.ts';
import { cutArea } from './cut-area.ts';
import { finishRun } from './finish-run.ts';
import { FormationRun } from './formation-run.ts';
import { placePeopleOfCell } from './place-people-of-cell.ts';

const leaseMs = 600_000;

/** How long a cell waits for a consumer before this job places it. */
const patienceMs = 15_000;

/** Carries on formations: cuts the area, picks up cells that no replica places, and proposes groups. */
export const advanceFormations: Job<Dependencies> = {
  name: 'advance-formations',
  everyMs: 1_000,
  async run({ work, dependencies, now }) {
    const running = await work.read(matching, (tx) =>
      tx.query<{ id: string }>(`SELECT id FROM formation_run WHERE status = 'RUNNING' ORDER BY id`),
    );
    for (const { id } of running) await advance(work, dependencies, id, now);
  },
};

async function advance(work: UnitOfWork, dependencies: Dependencies, runId: string, now: Date): Promise<void> {
  const step = await work.run(matching, async (tx) => {
    const run = await tx.lock(FormationRun, runId);
    if (run.status !== 'RUNNING' || run.isLeased(now)) return null;
    const unplaced = await tx.query<{ id: string; isWaiting: boolean }>(
      `SELECT id, ready_at <= $3 AND (leased_until IS NULL OR leased_until <= $4) AS "isWaiting"
       FROM formation_cell WHERE run_id = $1 AND phase = $2 AND placed_at IS NULL ORDER BY nth`,
      [runId, run.phase, new Date(now.getTime() - patienceMs), now],
    );
    if (run.isCut && unplaced.length > 0) return { run, waiting: unplaced.filter(({ isWaiting }) => isWaiting) };
    if (run.isCut && run.phase + 1 < phaseShifts.length) run.beginPhase(run.phase + 1);
    run.leasedUntil = new Date(now.getTime() + leaseMs);
    return { run, waiting: [] };
  });
  if (!step) return;
  const { run, waiting } = step;
  for (const { id } of waiting) await placePeopleOfCell(work, dependencies, id);
  if (run.leasedUntil === null || !run.isLeased(now)) return;
  if (!run.isCut) return cutArea(work, dependencies, run);
  if (!run.isPreview) await makeProposals(work, dependencies, run.id);
  await finishRun(work, run.id);
}
