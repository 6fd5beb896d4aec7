import type { ReadTransaction } from '@kindred/database/read-transaction';
import { postingsOf } from '../ledger/list-postings.ts';
import { payablesOf } from './list-payables.ts';
import { PayeeAccount } from './payee-account.ts';

const batch = 1_000;

/** What a person is owed, with all that came and went, and when their account for payouts was opened. */
export async function exportPayables(
  tx: ReadTransaction,
  userId: string,
): Promise<{ payables: unknown[]; payoutAccounts: unknown[] }> {
  const accounts = await tx.find(PayeeAccount, { userId });
  const payables: unknown[] = [];
  for (const { accountId, currency, balance, underWay, disputed, debt } of await payablesOf(tx, [userId])) {
    payables.push({
      currency,
      minorUnits: balance.toString(),
      underWay: underWay.toString(),
      disputed: disputed.toString(),
      debt: debt.toString(),
      movements: await movementsOf(tx, accountId),
    });
  }
  return {
    payables,
    payoutAccounts: accounts.map(({ provider, ready, askedAt, openedAt }) => ({ provider, ready, askedAt, openedAt })),
  };
}

async function movementsOf(tx: ReadTransaction, accountId: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let after: readonly string[] | null = null; ;) {
    const lines = await postingsOf(tx, accountId, { after, limit: batch });
    all.push(
      ...lines.map(({ id, type, amount, balanceAfter, at }) => ({
        id,
        type,
        minorUnits: amount.toString(),
        balanceAfter: balanceAfter.toString(),
        at,
      })),
    );
    const last = lines.at(-1);
    if (!last || lines.length < batch) return all;
    after = [last.at.toISOString(), last.number];
  }
}
