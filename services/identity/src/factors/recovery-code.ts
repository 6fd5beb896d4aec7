import { createHmac, randomInt } from 'node:crypto';
import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const howMany = 10;
/** Crockford's base32: no letter of it can be taken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 characters are 80 bits: too many for trying, so a fast keyed hash is enough. */
const length = 16;

/** A recovery code for a person who lost their second factor. Stored by its keyed hash, and valid once. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('text') hash!: string;
  @Column('uuid') userId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}

/**
 * Replaces a person's recovery codes by ten new ones. Only hashes are stored, so the answer is the only place where the
 * codes are shown.
 */
export async function makeRecoveryCodes(tx: Transaction, secret: Uint8Array, userId: string): Promise<string[]> {
  await dropRecoveryCodes(tx, userId);
  return Array.from({ length: howMany }, () => {
    const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
    tx.add(
      createEntity(RecoveryCode, {
        hash: hashOf(secret, userId, code),
        userId,
        createdAt: tx.now,
        usedAt: null,
      }),
    );
    return code.replaceAll(/.{4}(?=.)/g, '$&-');
  });
}

/** Uses a person's recovery code up. Returns how many are left, or null for a wrong or used code. */
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

/** Normalises a typed code: case, dashes, and O, I and L typed for the digits 0 and 1. */
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
