import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In } from 'typeorm';
import { JournalEntry } from '../journal/journal-entry.ts';

const mostYears = 50;
const mostOfYear = 5;

/**
 * Entries of this day in the 50 years before, five a year at most, the last year first. Entries of 29 February are
 * those of that day alone.
 */
export async function readOnThisDay(tx: ReadTransaction, ownerId: string, timeZone: string): Promise<JournalEntry[]> {
  const rows = await tx.query<{ id: string }>(
    `WITH today AS (SELECT date_trunc('day', $3::timestamptz AT TIME ZONE $2) AS day),
     past AS (
       SELECT day - years * interval '1 year' AS day FROM today, generate_series(1, ${mostYears}) AS years
       WHERE to_char(day - years * interval '1 year', 'MM-DD') = to_char(day, 'MM-DD')
     )
     SELECT entry.id FROM past CROSS JOIN LATERAL (
       SELECT id, created_at FROM journal_entry
       WHERE owner_id = $1 AND deleted_at IS NULL
         AND created_at >= past.day AT TIME ZONE $2 AND created_at < (past.day + interval '1 day') AT TIME ZONE $2
       ORDER BY created_at, id LIMIT ${mostOfYear}
     ) AS entry`,
    [ownerId, timeZone, tx.now],
  );
  if (rows.length === 0) return [];
  return tx.find(JournalEntry, { id: In(rows.map(({ id }) => id)) }, { order: { createdAt: 'DESC', id: 'DESC' } });
}
