import { DomainError } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { Username } from './username.ts';

export class UsernameTaken extends DomainError {
  readonly code = 'USERNAME_TAKEN';
  override readonly kind = 'conflict';
  constructor() {
    super('This user name, or one that looks like it, is taken.');
  }
}

const heldForMs = 7 * 24 * 3_600_000;

/**
 * Holds a user name for an address for 7 days, whether an account comes of it or not: else trying the name again would tell
 * whether the address was known. The same address may ask for it again. `addressKey` is a keyed hash of the address.
 */
export async function holdUsername(tx: Transaction, { skeleton }: Username, addressKey: string): Promise<void> {
  const held = await tx.query(
    `INSERT INTO held_username AS held (skeleton, address_key, until) VALUES ($1, $2, $3)
     ON CONFLICT (skeleton) DO UPDATE SET address_key = excluded.address_key, until = excluded.until
     WHERE held.until <= $4 OR held.address_key = excluded.address_key RETURNING 1`,
    [skeleton, addressKey, new Date(tx.now.getTime() + heldForMs), tx.now],
  );
  if (held.length === 0) throw new UsernameTaken();
}

/** Whether the name is another account's; an account of this same address does not count, so that asking twice looks alike. */
export async function refuseTakenUsername(tx: Transaction, { skeleton }: Username, email: string): Promise<void> {
  const taken = await tx.query('SELECT 1 FROM account WHERE username_skeleton = $1 AND email IS DISTINCT FROM $2', [skeleton, email]);
  if (taken.length > 0) throw new UsernameTaken();
}
