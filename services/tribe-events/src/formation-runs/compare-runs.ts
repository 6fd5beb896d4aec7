import type { Actor } from '@kindred/database/actor';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { comparePlacements, type PlacementDifference } from '../formation/compare-placements.ts';
import { FormationRun } from './formation-run.ts';

/** How the new groups of two runs differ. A person who cannot be matched any more is in neither. */
export function compareRuns(
  work: UnitOfWork,
  admin: Actor,
  { firstId, secondId }: { readonly firstId: string; readonly secondId: string },
): Promise<PlacementDifference> {
  return work.read(admin, async (tx) => {
    for (const id of [firstId, secondId]) await tx.get(FormationRun, { id }, 'No formation');
    return comparePlacements(await groupsOf(tx, firstId), await groupsOf(tx, secondId));
  });
}

async function groupsOf(tx: ReadTransaction, runId: string): Promise<readonly (readonly string[])[]> {
  const rows = await tx.query<{ userIds: readonly string[] }>(
    `SELECT array_agg(user_id ORDER BY user_id) AS "userIds" FROM formation_person
     WHERE run_id = $1 AND group_no IS NOT NULL GROUP BY group_no`,
    [runId],
  );
  return rows.map(({ userIds }) => userIds);
}
