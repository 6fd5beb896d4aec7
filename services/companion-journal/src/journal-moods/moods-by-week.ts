import type { ReadTransaction } from '@kindred/database/read-transaction';
import { InvalidWeeks } from './refusals.ts';

export const mostWeeks = 106;

/** The moods of a week: data, and no judgement of it. */
export interface MoodWeek {
  /** The Monday of the week, such as `2026-03-02`. */
  readonly monday: string;
  readonly entries: number;
  /** How many entries have the moods 1 to 5, in this order. */
  readonly counts: readonly number[];
  /** Null if no entry of the week has a mood. */
  readonly mean: number | null;
}

/** The weeks with entries among the last ones, the oldest first. @throws {InvalidWeeks} */
export async function readMoodsByWeek(
  tx: ReadTransaction,
  ownerId: string,
  { timeZone, weeks }: { readonly timeZone: string; readonly weeks: number },
): Promise<MoodWeek[]> {
  if (weeks < 1 || weeks > mostWeeks) throw new InvalidWeeks();
  const counts = [1, 2, 3, 4, 5].map((mood) => `count(*) FILTER (WHERE mood = ${mood})::int`);
  return tx.query<MoodWeek & Record<string, unknown>>(
    `SELECT to_char(date_trunc('week', created_at AT TIME ZONE $2), 'YYYY-MM-DD') AS monday, count(*)::int AS entries,
       ARRAY[${counts.join(', ')}] AS counts, round(avg(mood), 1)::float8 AS mean
     FROM journal_entry WHERE owner_id = $1 AND deleted_at IS NULL AND created_at <= $3
       AND created_at >= (date_trunc('week', $3::timestamptz AT TIME ZONE $2) - ($4 - 1) * interval '1 week') AT TIME ZONE $2
     GROUP BY 1 ORDER BY 1`,
    [ownerId, timeZone, tx.now, weeks],
  );
}
