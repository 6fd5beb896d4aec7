import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Dependencies } from '../dependencies.ts';
import { fewestInGroup, type FormationProblem, type Placement } from '../formation/formation-problem.ts';
import { readPairsApart, readPairsToMeetAgain, type PairOfPeople } from '../impressions/read-pairs.ts';
import type { MatchPerson } from '../matching/match-person.ts';
import { columnsOf } from '../matching/people-columns.ts';
import { matching } from '../people/matching-role.ts';
import { openPeople } from '../people/open-people.ts';

/** The people of a run, or of one cell of it, as a problem, with the ids that its indexes stand for. */
export interface Snapshot {
  readonly userIds: readonly string[];
  readonly tribeIds: readonly string[];
  readonly problem: FormationProblem;
  /** As far as earlier phases placed them. */
  readonly placed: Placement;
}

interface PersonRow {
  readonly userId: string;
  readonly priority: number;
  readonly groupNo: number | null;
  readonly tribeId: string | null;
}

interface TribeRow {
  readonly tribeId: string;
  readonly freeSeats: number;
  readonly members: readonly string[];
}

const batch = 500;

/**
 * Loads people in the order of their ids. A person who can no longer be matched is not in it.
 * @param cellId null for the whole run
 */
export async function loadSnapshot(
  work: UnitOfWork,
  { sealer }: Dependencies,
  runId: string,
  cellId: string | null,
): Promise<Snapshot> {
  const { rows, tribes } = await work.read(matching, async (tx) => ({
    rows: await personRows(tx, runId, cellId),
    tribes: await tribeRows(tx, runId, cellId),
  }));
  const ids = [...new Set([...rows.map(({ userId }) => userId), ...tribes.flatMap(({ members }) => members)])].sort();
  const people: MatchPerson[] = [];
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch);
    people.push(...(await work.run(matching, (tx) => openPeople(tx, sealer, some))));
  }
  const userIds = people.map(({ id }) => id);
  const pairs = await work.read(matching, async (tx) => ({
    apart: await readPairsApart(tx, userIds),
    meetAgain: await readPairsToMeetAgain(tx, userIds),
  }));
  return snapshotOf(people, rows, tribes, pairs);
}

function snapshotOf(
  people: readonly MatchPerson[],
  rows: readonly PersonRow[],
  tribes: readonly TribeRow[],
  { apart, meetAgain }: Readonly<Record<'apart' | 'meetAgain', readonly PairOfPeople[]>>,
): Snapshot {
  const indexes = new Map(people.map(({ id }, index) => [id, index]));
  const known = (userIds: readonly string[]) => userIds.flatMap((id) => indexes.get(id) ?? []);
  const pairOf = ({ low, high }: PairOfPeople) => [indexes.get(low) as number, indexes.get(high) as number] as const;
  const candidates = new Map(rows.map((row) => [row.userId, row]));
  const groups = new Map<number, number[]>();
  const tribePlaces = new Map(tribes.map(({ tribeId }, place) => [tribeId, place]));
  const fills = [];
  for (const { userId, groupNo, tribeId } of rows) {
    const person = indexes.get(userId);
    if (person === undefined) continue;
    if (groupNo !== null) groups.set(groupNo, [...(groups.get(groupNo) ?? []), person]);
    const tribe = tribeId === null ? undefined : tribePlaces.get(tribeId);
    if (tribe !== undefined) fills.push({ person, tribe });
  }
  return {
    userIds: people.map(({ id }) => id),
    tribeIds: tribes.map(({ tribeId }) => tribeId),
    problem: {
      people: columnsOf(people),
      isCandidate: Uint8Array.from(people, ({ id }) => (candidates.has(id) ? 1 : 0)),
      priority: Uint8Array.from(people, ({ id }) => candidates.get(id)?.priority ?? 0),
      tribes: tribes.map(({ members, freeSeats }) => ({ members: known(members), freeSeats })),
      apart: apart.map(pairOf),
      meetAgain: meetAgain.map(pairOf),
    },
    placed: { groups: [...groups.values()].filter((group) => group.length >= fewestInGroup), fills },
  };
}

function personRows(tx: ReadTransaction, runId: string, cellId: string | null): Promise<PersonRow[]> {
  return tx.query<PersonRow>(
    `SELECT user_id AS "userId", priority, group_no AS "groupNo", tribe_id AS "tribeId" FROM formation_person
     WHERE run_id = $1 AND ($2::uuid IS NULL OR cell_id = $2) ORDER BY user_id`,
    [runId, cellId],
  );
}

function tribeRows(tx: ReadTransaction, runId: string, cellId: string | null): Promise<TribeRow[]> {
  return tx.query<TribeRow>(
    `SELECT t.tribe_id AS "tribeId", t.free_seats AS "freeSeats", ARRAY(
       SELECT user_id FROM tribe_membership m WHERE m.tribe_id = t.tribe_id AND m.status IN ('ACTIVE', 'INACTIVE', 'PENDING')
       ORDER BY user_id
     ) AS members
     FROM formation_tribe t WHERE run_id = $1 AND ($2::uuid IS NULL OR cell_id = $2) ORDER BY tribe_id`,
    [runId, cellId],
  );
}
