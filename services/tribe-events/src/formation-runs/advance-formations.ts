import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { phaseShifts } from '../formation/form-people.ts';
import { matching } from '../people/matching-role.ts';
import { makeProposals } from '../proposals/make-proposals.ts';
import { cutArea } from './cut-area.ts';
import { finishRun } from './finish-run.ts';
import { FormationRun } from './formation-run.ts';
import { whileLeased } from './lease.ts';
import type { LeasedRun } from './leased-run.ts';
import { placePeopleOfCell } from './place-people-of-cell.ts';

/** How long a cell waits for a consumer before this job places it. */
const patienceMs = 15_000;

/** Carries on formations: cuts the area, picks up cells that no replica places, and proposes groups. */
export const advanceFormations: Job<Dependencies> = {
  name: 'advance-formations',
  everyMs: 1_000,
  async run({ work, dependencies }) {
    const running = await work.read(matching, (tx) =>
      tx.query<{ id: string }>(`SELECT id FROM formation_run WHERE status = 'RUNNING' ORDER BY id`),
    );
    for (const { id } of running) await advance(work, dependencies, id);
  },
};

/** What is to be done for a run: cells that wait to be placed, or a step of the run itself. */
interface Step {
  readonly waiting: readonly string[];
  readonly run: LeasedRun | null;
}

async function advance(work: UnitOfWork, dependencies: Dependencies, runId: string): Promise<void> {
  const { leaseMs } = dependencies;
  const { waiting, run } = await work.run(matching, (tx) => nextStep(tx, runId, leaseMs));
  for (const id of waiting) await placePeopleOfCell(work, dependencies, id);
  if (!run) return;
  await whileLeased(work, leaseMs, { table: 'formation_run', id: run.id, lease: run.lease }, async () => {
    if (!run.isCut) return cutArea(work, dependencies, run);
    if (!run.isPreview) await makeProposals(work, dependencies, run);
    await finishRun(work, run);
  });
}

async function nextStep(tx: Transaction, runId: string, leaseMs: number): Promise<Step> {
  const run = await tx.lock(FormationRun, runId);
  if (run.status !== 'RUNNING' || run.isLeased(tx.now)) return { waiting: [], run: null };
  const unplaced = await tx.query<{ id: string; isWaiting: boolean }>(
    `SELECT id, ready_at <= $3 AND (leased_until IS NULL OR leased_until <= $4) AS "isWaiting"
     FROM formation_cell WHERE run_id = $1 AND phase = $2 AND placed_at IS NULL ORDER BY nth`,
    [runId, run.phase, new Date(tx.now.getTime() - patienceMs), tx.now],
  );
  if (run.isCut && unplaced.length > 0) {
    return { waiting: unplaced.filter(({ isWaiting }) => isWaiting).map(({ id }) => id), run: null };
  }
  if (run.isCut && run.phase + 1 < phaseShifts.length) run.beginPhase(run.phase + 1);
  const lease = newId();
  run.take(lease, new Date(tx.now.getTime() + leaseMs));
  const { id, phase, isCut, isPreview } = run;
  return { waiting: [], run: { id, phase, isCut, isPreview, lease } };
}
