import type { ReadTransaction } from '@kindred/database/read-transaction';

/** Days in a row on which a person wrote. */
export interface Streaks {
  /** Up to today, or to yesterday while nothing was written today. */
  readonly current: number;
  readonly longest: number;
  /** Something was written today. */
  readonly includesToday: boolean;
}

/** Counts days as the clock of a time zone has them. */
export async function readStreaks(tx: ReadTransaction, ownerId: string, timeZone: string): Promise<Streaks> {
  const [streaks] = await tx.query<Streaks & Record<string, unknown>>(
    `WITH day AS (
       SELECT DISTINCT (created_at AT TIME ZONE $2)::date AS day FROM journal_entry
       WHERE owner_id = $1 AND deleted_at IS NULL AND created_at <= $3
     ), numbered AS (
       -- Of days in a row, the day minus its number is the same.
       SELECT day, day - (row_number() OVER (ORDER BY day))::int AS streak FROM day
     ), streak AS (
       SELECT count(*)::int AS days, max(day) AS last FROM numbered GROUP BY streak
     )
     SELECT coalesce(max(days), 0) AS longest, coalesce(max(last) = ($3::timestamptz AT TIME ZONE $2)::date, false) AS "includesToday",
       coalesce(max(days) FILTER (WHERE last >= ($3::timestamptz AT TIME ZONE $2)::date - 1), 0) AS current FROM streak`,
    [ownerId, timeZone, tx.now],
  );
  return streaks ?? { current: 0, longest: 0, includesToday: false };
}
