import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { phaseShifts } from '../formation/form-people.ts';
import type { Placement } from '../formation/formation-problem.ts';
import type { WhyNotCode } from '../formation/why-not-placed.ts';
import { compatibilityOfGroup } from '../matching/compatibility.ts';
import type { FormationCell } from './formation-cell.ts';
import { scoresOf } from './formation-group.ts';
import type { Snapshot } from './load-snapshot.ts';

/** Numbers of groups are unique in a run, over all of its phases. */
const groupsOfCell = 10_000;
const cellsOfPhase = 10_000;

/**
 * Stores whom a cell placed where, and the scores of its groups if its phase is the last. A person who can no longer be
 * matched is in the run no longer: otherwise they would keep their group of the phase before.
 */
export async function storePlacement(
  tx: Transaction,
  cell: FormationCell,
  { userIds, tribeIds, problem }: Snapshot,
  { groups, fills }: Placement,
  whyNot: ReadonlyMap<number, WhyNotCode>,
): Promise<void> {
  const groupNos = groups.map((_, place) => (cell.phase * cellsOfPhase + cell.nth) * groupsOfCell + place);
  const groupOf = new Map(groups.flatMap((group, place) => group.map((person) => [person, groupNos[place]] as const)));
  const tribeOf = new Map(fills.map(({ person, tribe }) => [person, tribeIds[tribe]]));
  const people = userIds.flatMap((_, person) => (problem.isCandidate[person] === 1 ? [person] : []));
  const known = people.map((person) => userIds[person]);
  await tx.query('DELETE FROM formation_person WHERE run_id = $1 AND cell_id = $2 AND user_id <> ALL ($3::uuid[])', [
    cell.runId,
    cell.id,
    known,
  ]);
  await tx.query(
    `UPDATE formation_person SET group_no = placed.group_no, tribe_id = placed.tribe_id, why_not = placed.why_not
     FROM unnest($2::uuid[], $3::int[], $4::uuid[], $5::text[]) AS placed (user_id, group_no, tribe_id, why_not)
     WHERE run_id = $1 AND formation_person.user_id = placed.user_id`,
    [
      cell.runId,
      known,
      people.map((person) => groupOf.get(person) ?? null),
      people.map((person) => tribeOf.get(person) ?? null),
      people.map((person) => whyNot.get(person) ?? null),
    ],
  );
  if (cell.phase !== phaseShifts.length - 1) return;
  const scored = groups.map((group, place) => ({
    ...scoresOf(compatibilityOfGroup(problem.people, group)),
    id: newId(),
    groupNo: groupNos[place],
    size: group.length,
  }));
  await tx.query(insertGroups, [cell.runId, JSON.stringify(scored)]);
}

const insertGroups = `
  INSERT INTO formation_group (id, run_id, group_no, size, score, personality, interests, communication_style, location,
    group_balance, has_common_evening, weights_version)
  SELECT id, $1, "groupNo", size, score, personality, interests, "communicationStyle", location,
    "groupBalance", "hasCommonEvening", "weightsVersion"
  FROM jsonb_to_recordset($2::jsonb) AS g (id uuid, "groupNo" int, size int, score int, personality int, interests int,
    "communicationStyle" int, location int, "groupBalance" int, "hasCommonEvening" boolean, "weightsVersion" int)`;
