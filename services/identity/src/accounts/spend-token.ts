import type { Transaction } from '@kindred/database/transaction';
import type { OneTimePurpose } from '../tokens/lifetimes.ts';
import { hashOfOneTimeToken, InvalidToken, refuseSpentToken } from '../tokens/one-time-token.ts';
import { OneTimeToken } from './one-time-token.ts';
import { User } from './user.ts';

/**
 * Uses a token for its purpose, once: two who use it at the same time meet at its row. Every other token of the person
 * for the same purpose ends with it, so that an older mail does not undo what this one did.
 */
export async function spendToken(tx: Transaction, purpose: OneTimePurpose, token: string): Promise<OneTimeToken> {
  const row = await tx.lockOne(OneTimeToken, { hash: hashOfOneTimeToken(purpose, token) });
  refuseSpentToken(row, tx.now);
  row.usedAt = tx.now;
  await endTokens(tx, row.userId, [purpose]);
  return row;
}

export interface UsedLink {
  readonly token: OneTimeToken;
  /** Whether this token was used before. If so, nothing may change and the answer must equal the first one. */
  readonly isAgain: boolean;
}

/**
 * Uses the token of a link that may be opened twice, because mail scanners open links before their readers do. A used
 * token is accepted again until it expires. A token that was replaced by a newer one is refused.
 */
export async function openLink(tx: Transaction, purpose: OneTimePurpose, token: string): Promise<UsedLink> {
  const row = await tx.lockOne(OneTimeToken, { hash: hashOfOneTimeToken(purpose, token) });
  if (row?.succeeded && row.expiresAt > tx.now) return { token: row, isAgain: true };
  const spent = await spendToken(tx, purpose, token);
  spent.succeeded = true;
  return { token: spent, isAgain: false };
}

/**
 * The account of a link that was used before, as in the first answer. Refused if the address has changed since, or a
 * deletion was requested: the link would then reveal more than the first time.
 * @throws {InvalidToken}
 */
export async function accountOfOpenedLink(tx: Transaction, { userId, usedAt }: OneTimeToken): Promise<User> {
  const user = await tx.get(User, userId);
  const isAsItWas =
    usedAt !== null &&
    (user.verifiedAt === null || user.verifiedAt <= usedAt) &&
    user.status !== 'DELETED' &&
    user.status !== 'PENDING' &&
    !user.deletionDueAt;
  if (!isAsItWas) throw new InvalidToken();
  return user;
}

/** Ends a person's tokens for these purposes: what was mailed before something changed must not bring it back. */
export async function endTokens(tx: Transaction, userId: string, purposes: readonly OneTimePurpose[]): Promise<void> {
  await tx.query(
    'UPDATE one_time_token SET used_at = $3 WHERE user_id = $1 AND purpose = ANY ($2) AND used_at IS NULL',
    [userId, purposes, tx.now],
  );
}
