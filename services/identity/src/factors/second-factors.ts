import { DomainError } from '@kindred/contracts/domain-error';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { SignInAgain } from '@kindred/service/fresh-sign-in';
import type { Person, Proof } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';

export class NoSecondFactor extends DomainError {
  readonly code = 'NO_SECOND_FACTOR';
  override readonly kind = 'conflict';

  constructor() {
    super('Recovery codes need a second factor. Add one first.');
  }
}

/** A person's second factors, including recovery codes; empty if there are none. Needs the unauthenticated role. */
export async function secondFactorsOf(tx: ReadTransaction, userId: string): Promise<readonly Proof[]> {
  const [has] = await tx.query<{ totp: boolean; passkey: boolean; codes: boolean }>(
    `SELECT EXISTS (SELECT FROM totp_factor WHERE user_id = $1 AND confirmed_at IS NOT NULL) AS totp,
       EXISTS (SELECT FROM passkey WHERE user_id = $1) AS passkey,
       EXISTS (SELECT FROM recovery_code WHERE user_id = $1 AND used_at IS NULL) AS codes`,
    [userId],
  );
  const factors: readonly Proof[] = [
    ...(has?.totp ? (['TOTP'] as const) : []),
    ...(has?.passkey ? (['PASSKEY'] as const) : []),
  ];
  return factors.length > 0 && has?.codes ? [...factors, 'RECOVERY_CODE'] : factors;
}

/**
 * Refuses a person who has a second factor and no recent proof with it.
 * @throws {SignInAgain}
 */
export function refuseWithoutFactor(
  { freshForMs: maxAgeMs }: Dependencies,
  { isFresh }: Person,
  factors: readonly Proof[],
): void {
  if (factors.length > 0 && !isFresh) throw new SignInAgain({ maxAgeMs, proofs: factors });
}

/** Deletes all second factors of a person, whose account must be locked. Returns false if there were none. */
export async function dropFactors(tx: Transaction, userId: string): Promise<boolean> {
  const apps = await tx.query('DELETE FROM totp_factor WHERE user_id = $1 RETURNING 1', [userId]);
  const passkeys = await tx.query('DELETE FROM passkey WHERE user_id = $1 RETURNING 1', [userId]);
  await tx.query('DELETE FROM recovery_code WHERE user_id = $1', [userId]);
  return apps.length + passkeys.length > 0;
}

/** Drops the recovery codes of a person who has no second factor left. */
export async function dropUselessCodes(tx: Transaction, userId: string): Promise<void> {
  if ((await secondFactorsOf(tx, userId)).length === 0)
    await tx.query('DELETE FROM recovery_code WHERE user_id = $1', [userId]);
}
