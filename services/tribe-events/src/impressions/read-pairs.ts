import type { ReadTransaction } from '@kindred/database/read-transaction';

export interface PairOfPeople {
  readonly low: string;
  readonly high: string;
}

/** The last that each person said of another, after whichever event. For the role of matching. */
const lastOfEach = `
  SELECT DISTINCT ON (giver_id, subject_id) giver_id, subject_id, kind FROM impression
  WHERE giver_id = ANY ($1::uuid[]) AND subject_id = ANY ($1::uuid[])
  ORDER BY giver_id, subject_id, given_at DESC, event_id`;

/**
 * Pairs of these people that are never grouped: those with a block, and those of whom one said WOULD_NOT or FELT_UNSAFE
 * of the other. They are one list, so that no reader can tell one reason from the other.
 */
export function readPairsApart(tx: ReadTransaction, userIds: readonly string[]): Promise<PairOfPeople[]> {
  return tx.query<PairOfPeople>(
    `SELECT low_id AS low, high_id AS high FROM blocked_pair WHERE low_id = ANY ($1::uuid[]) AND high_id = ANY ($1::uuid[])
     UNION
     SELECT LEAST(giver_id, subject_id), GREATEST(giver_id, subject_id) FROM (${lastOfEach}) last
     WHERE kind <> 'WOULD_MEET_AGAIN'`,
    [userIds],
  );
}

/** Pairs of these people who both said last that they would meet again. */
export function readPairsToMeetAgain(tx: ReadTransaction, userIds: readonly string[]): Promise<PairOfPeople[]> {
  return tx.query<PairOfPeople>(
    `SELECT LEAST(giver_id, subject_id) AS low, GREATEST(giver_id, subject_id) AS high FROM (${lastOfEach}) last
     WHERE kind = 'WOULD_MEET_AGAIN' GROUP BY 1, 2 HAVING count(*) = 2`,
    [userIds],
  );
}
