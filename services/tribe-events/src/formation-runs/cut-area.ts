import { formationCellReady } from '@kindred/contracts/tribe-events/formation-cell-ready';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Dependencies } from '../dependencies.ts';
import { cellsOfPhase, type Cell } from '../formation/form-people.ts';
import { matching } from '../people/matching-role.ts';
import { FormationCell } from './formation-cell.ts';
import { lockLeasedRun, type LeasedRun } from './leased-run.ts';
import { loadSnapshot, type Snapshot } from './load-snapshot.ts';

/** Cuts the area of a run into the cells of its phase, and tells of each, so that replicas place them. */
export async function cutArea(work: UnitOfWork, dependencies: Dependencies, run: LeasedRun): Promise<void> {
  if (run.phase === 0) await work.run(matching, (tx) => takeSnapshot(tx, run));
  const snapshot = await loadSnapshot(work, dependencies, run.id, null);
  const cells = await cellsOfPhase(snapshot.problem, snapshot.placed, run.phase, dependencies.placingPool);
  await work.run(matching, async (tx) => {
    const current = await lockLeasedRun(tx, run);
    if (!current) return;
    await tx.query('UPDATE formation_person SET cell_id = NULL WHERE run_id = $1', [run.id]);
    for (const [nth, part] of cells.entries()) await addCell(tx, run, nth, part, snapshot);
    const candidates = snapshot.problem.isCandidate.reduce((sum, isCandidate) => sum + isCandidate, 0);
    current.markCut(candidates);
  });
}

/** Puts people into the run's snapshot: those in no tribe, with no open proposal. And tribes with a free seat. */
async function takeSnapshot(tx: Transaction, run: LeasedRun): Promise<void> {
  if (!(await lockLeasedRun(tx, run))) return;
  await tx.query(
    `INSERT INTO formation_person (run_id, user_id, priority)
     SELECT $1, p.user_id, CASE WHEN EXISTS (
         SELECT FROM formation_left_over l WHERE l.user_id = p.user_id) THEN 1 ELSE 0 END
     FROM matchable_person p
     WHERE NOT EXISTS (
         SELECT FROM tribe_membership m JOIN tribe t ON t.id = m.tribe_id
         WHERE m.user_id = p.user_id AND m.status IN ('ACTIVE', 'INACTIVE') AND t.status <> 'DISSOLVED')
       AND NOT EXISTS (
         SELECT FROM proposal_person o JOIN tribe_proposal r ON r.id = o.proposal_id
         WHERE o.user_id = p.user_id AND o.answer IN ('PENDING', 'ACCEPTED') AND r.status = 'OPEN')
     ON CONFLICT DO NOTHING`,
    [run.id],
  );
  await tx.query(
    `INSERT INTO formation_tribe (run_id, tribe_id, free_seats)
     SELECT $1, t.id, t.max_members - count(m.*) FROM tribe t
     LEFT JOIN tribe_membership m ON m.tribe_id = t.id AND (m.status = 'ACTIVE' OR (m.status = 'PENDING' AND m.expires_at > $2))
     WHERE t.status IN ('FORMING', 'ACTIVE', 'AT_RISK') AND t.privacy = 'PUBLIC'
     GROUP BY t.id HAVING t.max_members > count(m.*) ON CONFLICT DO NOTHING`,
    [run.id, tx.now],
  );
}

async function addCell(tx: Transaction, run: LeasedRun, nth: number, part: Cell, snapshot: Snapshot): Promise<void> {
  const cell = tx.add(FormationCell.ready(run.id, run.phase, nth, tx.now));
  tx.publish(formationCellReady, cell, { cellId: cell.id, runId: run.id, phase: run.phase });
  await tx.query('UPDATE formation_person SET cell_id = $2 WHERE run_id = $1 AND user_id = ANY ($3::uuid[])', [
    run.id,
    cell.id,
    part.people.map((person) => snapshot.userIds[person]),
  ]);
  await tx.query('UPDATE formation_tribe SET cell_id = $2 WHERE run_id = $1 AND tribe_id = ANY ($3::uuid[])', [
    run.id,
    cell.id,
    part.tribes.map((tribe) => snapshot.tribeIds[tribe]),
  ]);
}
