import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { countFailure, lockoutKey, type FailedSignIns } from './lockout.ts';

/** Failures with an address, known or not, by a keyed hash of it. */
@Entity('sign_in_failure')
export class SignInFailure implements FailedSignIns {
  @PrimaryColumn('text') key!: string;
  @Column('int') failures!: number;
  @Column('timestamptz') lastFailedAt!: Date;
  @Column('timestamptz', { nullable: true }) lockedUntil!: Date | null;
}

/**
 * Counts a failure under the lock of its row, so that tries at the same moment all count. Says whether the lock fell
 * now.
 */
export async function recordFailure(tx: Transaction, key: string): Promise<boolean> {
  // The no-op update locks an existing row. Otherwise a concurrent successful sign-in could delete it before the lock.
  await tx.query(
    `INSERT INTO sign_in_failure (key, failures, last_failed_at) VALUES ($1, 0, to_timestamp(0)) ON CONFLICT (key) DO UPDATE SET key = excluded.key`,
    [key],
  );
  const row = await tx.lock(SignInFailure, { key });
  const { record, locksNow } = countFailure(row.failures === 0 ? null : row, tx.now);
  Object.assign(row, record);
  return locksNow;
}

/** Opens the lock of an address, and forgets what led to it. */
export async function forgetFailures(tx: Transaction, { secret }: Dependencies, email: string): Promise<void> {
  await tx.query('DELETE FROM sign_in_failure WHERE key = $1', [lockoutKey(secret, email)]);
}
