import { formationFinished } from '@kindred/contracts/tribe-events/formation-finished';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { phaseShifts } from '../formation/form-people.ts';
import type { Quality } from '../formation/quality.ts';
import { matching } from '../people/matching-role.ts';
import type { LeftOverReason } from './formation-run.ts';
import { lockLeasedRun, type LeasedRun } from './leased-run.ts';

type Counts = Omit<Quality, 'leftOver'>;

/** Ends a run whose last phase is placed. People who are left over come first in the next one that proposes. */
export function finishRun(work: UnitOfWork, leased: LeasedRun): Promise<void> {
  return work.run(matching, async (tx) => {
    const run = await lockLeasedRun(tx, leased);
    if (!run) return;
    const { id: runId } = run;
    // Counted by people, because some of a cell's groups may have lost too many of them to be proposed.
    const [sums] = await tx.query<Counts>(
      `SELECT count(DISTINCT group_no)::int AS groups, count(group_no)::int AS grouped, count(tribe_id)::int AS filled,
         (SELECT sum(score_sum) / nullif(sum(grouped), 0) FROM formation_cell WHERE run_id = $1 AND phase = $2) AS "meanScore"
       FROM formation_person WHERE run_id = $1`,
      [runId, phaseShifts.length - 1],
    );
    const { groups = 0, grouped = 0, filled = 0, meanScore = null } = sums ?? {};
    const reasons = await leftOverReasonsOf(tx, runId);
    const leftOver = reasons.reduce((sum, { people }) => sum + people, 0);
    run.finish({ groups, grouped, filled, leftOver, meanScore }, reasons, tx.now);
    if (!run.isPreview) {
      await tx.query('DELETE FROM formation_left_over');
      await tx.query(
        `INSERT INTO formation_left_over (user_id) SELECT user_id FROM formation_person
         WHERE run_id = $1 AND group_no IS NULL AND tribe_id IS NULL ON CONFLICT DO NOTHING`,
        [runId],
      );
    }
    const quality = meanScore === null ? {} : { qualityPercent: Math.round(meanScore) };
    tx.publish(formationFinished, run, {
      runId,
      kind: run.kind,
      groups,
      grouped,
      filled,
      leftOver,
      ...quality,
    });
  });
}

/** A person without a place is in no cell, which would have said why. */
function leftOverReasonsOf(tx: Transaction, runId: string): Promise<LeftOverReason[]> {
  return tx.query<LeftOverReason>(
    `SELECT coalesce(why_not, 'NO_LOCATION') AS code, count(*)::int AS people FROM formation_person
     WHERE run_id = $1 AND group_no IS NULL AND tribe_id IS NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
    [runId],
  );
}
