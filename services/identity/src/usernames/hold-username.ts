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
 * Holds a user name for an address for 7 days, whether an account comes of it or not: else trying the name again would
 * tell whether the address was known. The same address may ask for it again. `holder` is a keyed hash of the address,
 * or of the person where there is none.
 */
export async function holdUsername(tx: Transaction, { skeleton }: Username, holder: string): Promise<void> {
  const held = await tx.query(
    `INSERT INTO held_username AS held (skeleton, holder, until) VALUES ($1, $2, $3)
     ON CONFLICT (skeleton) DO UPDATE SET holder = excluded.holder, until = excluded.until
     WHERE held.until <= $4 OR held.holder = excluded.holder RETURNING 1`,
    [skeleton, holder, new Date(tx.now.getTime() + heldForMs), tx.now],
  );
  if (held.length === 0) throw new UsernameTaken();
}

/**
 * Keeps a name that somebody gives up from others for as long, so that nobody passes for them among those who knew it.
 */
export async function keepGivenUpName(tx: Transaction, skeleton: string, holder: string): Promise<void> {
  await tx.query(
    `INSERT INTO held_username (skeleton, holder, until) VALUES ($1, $2, $3)
     ON CONFLICT (skeleton) DO UPDATE SET holder = excluded.holder, until = excluded.until`,
    [skeleton, holder, new Date(tx.now.getTime() + heldForMs)],
  );
}

/**
 * Refuses the name of another account. The unproven account of this same address does not count, so that asking twice
 * looks alike; a proven one does. Otherwise a known user name together with a guessed address would be accepted exactly
 * where the guess is right.
 */
export async function refuseNameOfOthers(tx: Transaction, { skeleton }: Username, email: string): Promise<void> {
  const taken = await tx.query(
    `SELECT 1 FROM account WHERE username_skeleton = $1 AND NOT (status = 'PENDING' AND email = $2)`,
    [skeleton, email],
  );
  if (taken.length > 0) throw new UsernameTaken();
}

/** Whether a name is that of somebody else's account. */
export async function isNameOfAnother(tx: Transaction, skeleton: string, userId: string): Promise<boolean> {
  return (
    (await tx.query('SELECT 1 FROM account WHERE username_skeleton = $1 AND id <> $2', [skeleton, userId])).length > 0
  );
}
