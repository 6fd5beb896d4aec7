import { DomainError } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { User } from '../accounts/user.ts';

export class LastAdmin extends DomainError {
  readonly code = 'LAST_ADMIN';
  override readonly kind = 'conflict';

  constructor() {
    super('You are the only admin. Make somebody else one first.');
  }
}

/**
 * Keeps the last admin from leaving. All admins are locked in one order, so that the last two cannot leave at the same
 * moment.
 */
export async function refuseLastAdmin(tx: Transaction, user: User): Promise<void> {
  if (user.role !== 'ADMIN') return;
  const admins = await tx.query<{ id: string }>(
    `SELECT id FROM account WHERE role = 'ADMIN' AND status = 'ACTIVE' ORDER BY id FOR UPDATE`,
  );
  if (!admins.some(({ id }) => id !== user.id)) throw new LastAdmin();
}
