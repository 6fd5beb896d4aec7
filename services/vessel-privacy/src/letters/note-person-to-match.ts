import { addressChanged } from '@kindred/contracts/identity/address-changed';
import { userVerified } from '@kindred/contracts/identity/user-verified';
import type { Transaction } from '@kindred/database/transaction';
import { wasErased } from '@kindred/service/erased-people';
import { whenAny } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';

/**
 * Somebody came, or proved another address: invitations may wait for them. A job asks, since a consumer has no network.
 */
export const notePersonToMatch = whenAny<{ userId: string }, Dependencies>(
  [userVerified, addressChanged],
  'note-person-to-match',
  ({ data }, tx) => note(tx, data.userId),
  keeper.databaseRole,
);

async function note(tx: Transaction, userId: string): Promise<void> {
  if (await wasErased(tx, userId)) return;
  await tx.query(
    'INSERT INTO person_to_match (user_id, noted_at) VALUES ($1, $2) ON CONFLICT (user_id) DO UPDATE SET noted_at = excluded.noted_at',
    [userId, tx.now],
  );
}
