import { NotFound } from '@kindred/contracts/domain-error';
import { hoursEarned } from '@kindred/contracts/payments/hours-earned';
import type { Transaction } from '@kindred/database/transaction';
import { issued } from '../chrona/accounts.ts';
import { ensureNamedAccount } from '../ledger/accounts.ts';
import { asRole } from '../ledger/as-role.ts';
import { movement } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import type { HourClaim } from './hour-claim.ts';
import { DailyCapReached } from './refusals.ts';

/** The minor units that a person can earn in a UTC day by confirmations. More is refused, not cut. */
export const dailyCap = 800n;

/**
 * Issues Chrona for verified hours to their giver, and settles the claim. Only a person or an admin can verify; an
 * agent never issues.
 */
export async function issueHours(tx: Transaction, claim: HourClaim, how: 'CONFIRMED' | 'GRANTED'): Promise<void> {
  if (tx.actor.id === claim.giverId || (tx.actor.role !== 'person' && tx.actor.role !== 'admin'))
    throw new Error('Nobody issues to themselves, and no agent issues.');
  const accountId = await accountOf(tx, claim.giverId);
  if (how === 'CONFIRMED') await countTowardsCap(tx, accountId, claim.amount);
  const [entry] = await post(tx, {
    kind: 'EARN',
    once: `hours:${claim.id}`,
    legs: movement(await ensureNamedAccount(tx, issued), accountId, 'CHRONA', claim.amount),
  });
  claim.settle(how, entry?.id ?? null, tx.now);
  tx.publish(hoursEarned, claim, {
    claimId: claim.id,
    userId: claim.giverId,
    amount: Number(claim.amount),
    currency: 'CHRONA',
  });
}

async function accountOf(tx: Transaction, userId: string): Promise<string> {
  const [wallet] = await asRole(tx, 'bookkeeper', () =>
    tx.query<{ accountId: string }>('SELECT account_id AS "accountId" FROM chrona_wallet WHERE user_id = $1', [userId]),
  );
  if (!wallet) throw new NotFound('No wallet of who gave these hours');
  return wallet.accountId;
}

/** One row for an account and day. Two confirmations at once take turns on it. */
async function countTowardsCap(tx: Transaction, accountId: string, amount: bigint): Promise<void> {
  const counted = await asRole(tx, 'poster', () =>
    tx.query(
      `INSERT INTO earned_day AS earned (account_id, day, amount) VALUES ($1, ($2::timestamptz AT TIME ZONE 'UTC')::date, $3)
       ON CONFLICT (account_id, day) DO UPDATE SET amount = earned.amount + excluded.amount WHERE earned.amount + excluded.amount <= $4 RETURNING 1`,
      [accountId, tx.now, amount.toString(), dailyCap.toString()],
    ),
  );
  if (counted.length === 0) throw new DailyCapReached(Number(dailyCap), dayAfter(tx.now));
}

/** The next midnight (UTC), when the daily cap starts again. */
function dayAfter(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1));
}
