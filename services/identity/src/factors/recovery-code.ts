import { createHmac, randomInt } from 'node:crypto';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const howMany = 10;
/** Crockford's base32: no letter of it can be taken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 characters are 80 bits: too many for trying, so a fast keyed hash is enough. */
const length = 16;

/** A code for whoever lost their second factor, by its keyed hash. Each is good once. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('text') hash!: string;
  @Column('uuid') userId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}

/**
 * Gives a person ten new codes in place of those from before. Only their hashes are kept: the answer is the one time
 * they are seen.
 */
export async function makeRecoveryCodes(tx: Transaction, secret: Uint8Array, userId: string): Promise<string[]> {
  await dropRecoveryCodes(tx, userId);
  return Array.from({ length: howMany }, () => {
    const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
    tx.add(
      Object.assign(new RecoveryCode(), {
        hash: hashOf(secret, userId, code),
        userId,
        createdAt: tx.now,
        usedAt: null,
      } satisfies RecoveryCode),
    );
    return code.replaceAll(/.{4}(?=.)/g, '$&-');
  });
}

/** Uses a code of a person up; null for one that is wrong or was used, else how many are left. */
export async function useRecoveryCode(
  tx: Transaction,
  secret: Uint8Array,
  userId: string,
  code: string,
): Promise<number | null> {
  const row = await tx.lockOne(RecoveryCode, { hash: hashOf(secret, userId, asWritten(code)) });
  if (!row || row.usedAt) return null;
  row.usedAt = tx.now;
  const [left] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM recovery_code WHERE user_id = $1 AND used_at IS NULL AND hash <> $2',
    [userId, row.hash],
  );
  return left?.count ?? 0;
}

export async function hasRecoveryCodes(tx: Transaction, userId: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM recovery_code WHERE user_id = $1 LIMIT 1', [userId])).length > 0;
}

export async function dropRecoveryCodes(tx: Transaction, userId: string): Promise<void> {
  await tx.query('DELETE FROM recovery_code WHERE user_id = $1', [userId]);
}

/** As people type it: in small letters, without dashes, with O, I and L for the digits that they look like. */
function asWritten(code: string): string {
  return code.slice(0, 100).toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

function hashOf(secret: Uint8Array, userId: string, code: string): string {
  return createHmac('sha256', secret)
    .update('recovery-code\0')
    .update(userId)
    .update('\0')
    .update(code)
    .digest('base64url');
}
