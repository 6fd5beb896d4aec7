import type { ReadTransaction } from '@kindred/database/read-transaction';
import { postingsOf } from '../ledger/list-postings.ts';
import { payablesOf } from './list-payables.ts';

const batch = 1_000;

/** What a person is owed, by currency, with its movements. Amounts are in minor units. */
export async function exportPayables(tx: ReadTransaction, userId: string): Promise<Record<string, unknown>[]> {
  const payables: Record<string, unknown>[] = [];
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
  return payables;
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
