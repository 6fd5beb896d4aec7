import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { Erasure } from '@kindred/service/define-service';
import { User } from '../accounts/user.ts';

/** What identity itself holds of a person goes; an empty stub keeps the id, so that what others wrote still has an author. */
export async function erase(tx: Transaction, userId: string): Promise<Erasure> {
  const user = await tx.lockOne(User, userId);
  if (!user || user.status === 'DELETED') return { erased: [], kept: [] };
  Object.assign(user, { email: null, username: null, usernameSkeleton: null, status: 'DELETED', isVerified: false, matchingOptedIn: false } satisfies Partial<User>);
  return { erased: [{ kind: 'ACCOUNT', count: 1 }], kept: [{ kind: 'ACCOUNT_ID', count: 1, reason: 'REFERENCED' }] };
}

export async function exportPerson(tx: ReadTransaction, userId: string): Promise<Record<string, unknown>> {
  const { email, username, role, status, authProvider, registeredAt, verifiedAt } = await tx.get(User, userId);
  return { account: { email, username, role, status, authProvider, registeredAt, verifiedAt } };
}
