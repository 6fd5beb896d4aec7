import type { Transaction } from '@kindred/database/transaction';
import { TooManyVenueSearches } from './refusals.ts';

const most = 60;
const withinMs = 3_600_000;

/**
 * Counts a search of a person.
 * @throws {TooManyVenueSearches} after 60 in an hour
 */
export async function countSearch(tx: Transaction, userId: string): Promise<void> {
  const [counted] = await tx.query<{ searches: number; endsAt: Date }>(
    `INSERT INTO venue_searcher AS own (user_id, searches, window_ends_at) VALUES ($1, 1, $2)
     ON CONFLICT (user_id) DO UPDATE SET
       searches = CASE WHEN own.window_ends_at <= $3 THEN 1 ELSE own.searches + 1 END,
       window_ends_at = CASE WHEN own.window_ends_at <= $3 THEN excluded.window_ends_at ELSE own.window_ends_at END
     RETURNING searches, window_ends_at AS "endsAt"`,
    [userId, new Date(tx.now.getTime() + withinMs), tx.now],
  );
  if (counted && counted.searches > most) throw new TooManyVenueSearches(counted.endsAt);
}
