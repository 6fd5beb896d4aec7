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
import { loadSnapshot, type Snapshot } from './load-snapshot.ts';
import { storePlacement } from './store-placement.ts';

const leaseMs = 120_000;

/**
 * Places the people of a cell, if no other replica does: leases the row, scores outside of any transaction, and stores
 * the result if it still has the lease. A cell whose replica died is free again when its lease ends.
 */
export async function placePeopleOfCell(work: UnitOfWork, dependencies: Dependencies, cellId: string): Promise<void> {
  const lease = newId();
  const leased = await work.run(matching, async (tx) => {
    const cell = await tx.lock(FormationCell, cellId);
    if (!cell.isFree(tx.now)) return null;
    cell.take(lease, new Date(tx.now.getTime() + leaseMs));
    return { cell, run: await tx.get(FormationRun, { id: cell.runId }) };
  });
  if (!leased) return;
  const { cell, run } = leased;
  const snapshot = await loadSnapshot(work, dependencies, run.id, cell.id);
  const seed = seedOfCell(run.seed, cell.phase, cell.nth);
  const { problem, placed } = snapshot;
  const placement = await dependencies.placingPool.place({ problem, placed, seed });
  const isLast = cell.phase === phaseShifts.length - 1;
  const whyNot = isLast ? await reasonsOf(snapshot, placement) : new Map<number, WhyNotCode>();
  await work.run(matching, async (tx) => {
    const current = await tx.lock(FormationCell, cellId);
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
