import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { unauthenticated } from '../unauthenticated.ts';
import { AccessGrant } from './access-grant.ts';

/** Takes a grant of the person's back. Its tokens are not exchanged any more. */
export function revokeAccessGrant(work: UnitOfWork, person: Person, id: string): Promise<AccessGrant> {
  return work.run(unauthenticated, async (tx) => {
    const grant = await tx.lockOne(AccessGrant, { id, userId: person.id });
    if (!grant) throw new NotFound('There is no such grant of yours.');
    grant.revoke(tx.now);
    return grant;
  });
}

/** Ends all grants of a person, such as after a reset of the password: a thief may have made one. */
export async function revokeAllGrants(tx: Transaction, userId: string): Promise<void> {
  await tx.query('UPDATE access_grant SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL', [userId, tx.now]);
}
