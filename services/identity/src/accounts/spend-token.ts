import type { Transaction } from '@kindred/database/transaction';
import type { OneTimePurpose } from '../tokens/lifetimes.ts';
import { hashOfOneTimeToken, refuseSpentToken } from '../tokens/one-time-token.ts';
import { OneTimeToken } from './one-time-token.ts';

/**
 * Uses a token for its purpose, once: two who use it at the same time meet at its row. Every other token of the person for the
 * same purpose ends with it, so that an older mail does not undo what this one did.
 */
export async function spendToken(tx: Transaction, purpose: OneTimePurpose, token: string): Promise<OneTimeToken> {
  const row = await tx.lockOne(OneTimeToken, { hash: hashOfOneTimeToken(purpose, token) });
  refuseSpentToken(row, tx.now);
  row.usedAt = tx.now;
  await endTokens(tx, row.userId, [purpose]);
  return row;
}

/** Ends a person's tokens for these purposes: what was mailed before something changed must not bring it back. */
export async function endTokens(tx: Transaction, userId: string, purposes: readonly OneTimePurpose[]): Promise<void> {
  await tx.query('UPDATE one_time_token SET used_at = $3 WHERE user_id = $1 AND purpose = ANY ($2) AND used_at IS NULL', [userId, purposes, tx.now]);
}
