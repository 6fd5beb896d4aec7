import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { asRole } from '../ledger/as-role.ts';

/** Who of these people can be reached by somebody: they have a wallet here, and there is no block between them. */
export async function reachable(
  tx: Transaction,
  personId: string,
  others: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await asRole(tx, 'bookkeeper', () =>
    tx.query<{ userId: string }>(
      `SELECT user_id AS "userId" FROM chrona_wallet WHERE user_id = ANY ($2::uuid[])
       AND NOT EXISTS (SELECT FROM blocked_pair WHERE low_id = LEAST($1::uuid, user_id) AND high_id = GREATEST($1::uuid, user_id))`,
      [personId, others],
    ),
  );
  return new Set(rows.map(({ userId }) => userId));
}

/** Who of these people is kept from somebody by a block, whoever of both made it. */
export async function blockedFrom(
  tx: Transaction,
  personId: string,
  others: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await asRole(tx, 'bookkeeper', () =>
    tx.query<{ userId: string }>(
      `SELECT user_id AS "userId" FROM unnest($2::uuid[]) AS other (user_id)
       WHERE EXISTS (SELECT FROM blocked_pair WHERE low_id = LEAST($1::uuid, user_id) AND high_id = GREATEST($1::uuid, user_id))`,
      [personId, others],
    ),
  );
  return new Set(rows.map(({ userId }) => userId));
}

/**
 * Whoever has no wallet here, and whoever is kept from this person, is nobody to them.
 * @param what in a negative, such as `Nobody whom you can pay`: it was not found
 * @param detailsOf what is told of the first who was not found, by their place in `others`
 * @throws {NotFound}
 */
export async function refuseUnreachable(
  tx: Transaction,
  personId: string,
  others: readonly string[],
  what: string,
  detailsOf?: (place: number) => Record<string, unknown>,
): Promise<void> {
  const found = await reachable(tx, personId, others);
  const place = others.findIndex((id) => !found.has(id));
  if (place >= 0) throw new NotFound(what, detailsOf?.(place));
}
