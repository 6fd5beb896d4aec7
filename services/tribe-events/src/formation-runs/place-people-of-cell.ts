import { setImmediate } from 'node:timers/promises';
import { newId } from '@kindred/contracts/uuid';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Dependencies } from '../dependencies.ts';
import { phaseShifts, seedOfCell } from '../formation/form-people.ts';
import { leftOver, type Placement } from '../formation/formation-problem.ts';
import { qualityOf } from '../formation/quality.ts';
import { whyNotPlaced, type WhyNotCode } from '../formation/why-not-placed.ts';
import { matching } from '../people/matching-role.ts';
import { FormationCell } from './formation-cell.ts';
import { FormationRun } from './formation-run.ts';
import { replicaName, whileLeased } from './lease.ts';
import { loadSnapshot, type Snapshot } from './load-snapshot.ts';
import { storePlacement } from './store-placement.ts';

/**
 * Places the people of a cell, if no other replica does: leases the row, scores outside of any transaction, and stores
 * the result if it still has the lease. A cell whose replica died is free again when its lease ends. A cell that is not
 * there belongs to a database that was emptied since.
 */
export async function placePeopleOfCell(work: UnitOfWork, dependencies: Dependencies, cellId: string): Promise<void> {
  const { leaseMs } = dependencies;
  const lease = newId();
  const leased = await work.run(matching, async (tx) => {
    const cell = await tx.lockOne(FormationCell, cellId);
    if (!cell?.isFree(tx.now)) return null;
    cell.take(lease, replicaName, new Date(tx.now.getTime() + leaseMs));
    return { cell, run: await tx.get(FormationRun, { id: cell.runId }) };
  });
  if (!leased) return;
  await whileLeased(work, leaseMs, { table: 'formation_cell', id: cellId, lease }, () =>
    placeLeased(work, dependencies, { ...leased, lease }),
  );
}

interface LeasedCell {
  readonly cell: FormationCell;
  readonly run: FormationRun;
  readonly lease: string;
}

async function placeLeased(
  work: UnitOfWork,
  dependencies: Dependencies,
  { cell, run, lease }: LeasedCell,
): Promise<void> {
  const snapshot = await loadSnapshot(work, dependencies, run.id, cell.id);
  const seed = seedOfCell(run.seed, cell.phase, cell.nth);
  const { problem, placed } = snapshot;
  const placement = await dependencies.placingPool.place({ problem, placed, seed });
  const isLast = cell.phase === phaseShifts.length - 1;
  const whyNot = isLast ? await reasonsOf(snapshot, placement) : new Map<number, WhyNotCode>();
  await work.run(matching, async (tx) => {
    const current = await tx.lock(FormationCell, cell.id);
    if (current.lease !== lease || current.placedAt !== null) return;
    await storePlacement(tx, current, snapshot, placement, whyNot);
    current.finish(qualityOf(problem, placement), tx.now);
  });
}

async function reasonsOf({ problem }: Snapshot, placement: Placement): Promise<ReadonlyMap<number, WhyNotCode>> {
  const codes = new Map<number, WhyNotCode>();
  for (const person of leftOver(problem, placement)) {
    codes.set(person, whyNotPlaced(problem, placement, person).code);
    await setImmediate();
  }
  return codes;
}
