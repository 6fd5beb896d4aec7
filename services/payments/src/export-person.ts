import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In } from 'typeorm';
import { ChronaTransaction } from './chrona/chrona-transaction.ts';
import { descriptionOf, HourClaim } from './hours/hour-claim.ts';
import { LedgerAccount } from './ledger/ledger-account.ts';
import { exportMethods } from './methods/export-methods.ts';
import { noteOf } from './ledger/seal-note.ts';
import type { Dependencies } from './dependencies.ts';
import { exportPayables } from './payouts/export-payables.ts';
import { exportSplits } from './splits/export-splits.ts';
import { exportTransactions } from './transactions/export-transactions.ts';
import { ChronaWallet } from './wallets/chrona-wallet.ts';

/**
 * A person's wallet with all that came and went, in the words that were said about it, and the hours in which they have
 * a part.
 */
export async function exportPerson(
  tx: ReadTransaction,
  userId: string,
  { sealer }: Pick<Dependencies, 'sealer'>,
): Promise<Record<string, unknown>> {
  const claims = await tx.find(HourClaim, [{ giverId: userId }, { receiverId: userId }], { order: { id: 'ASC' } });
  const said = await sealer.openAll(
    tx,
    claims.flatMap(({ id, description }) => (description ? [{ place: descriptionOf(id), sealed: description }] : [])),
  );
  const words = said.values();
  const hours = claims.map(({ id, giverId, amount, status, claimedAt, settledAt, description }) => ({
    id,
    role: giverId === userId ? 'GIVER' : 'RECEIVER',
    minorUnits: amount.toString(),
    status,
    claimedAt,
    settledAt,
    description: description ? words.next().value : null,
  }));
  const wallet = await tx.findOne(ChronaWallet, { userId });
  const money = {
    paymentMethods: await exportMethods(tx, userId),
    ...(await exportPayables(tx, userId)),
    transactions: await exportTransactions(tx, sealer, userId),
    splits: await exportSplits(tx, sealer, userId),
  };
  if (!wallet) return { wallet: null, hours, ...money };
  const account = await tx.get(LedgerAccount, wallet.accountId);
  const balance = { minorUnits: account.balance.toString(), currency: account.currency };
  return {
    wallet: {
      id: wallet.id,
      openedAt: wallet.createdAt,
      balance,
      transactions: await transactionsWithNotes(tx, wallet.accountId, sealer),
    },
    hours,
    ...money,
  };
}

async function transactionsWithNotes(
  tx: ReadTransaction,
  accountId: string,
  sealer: Dependencies['sealer'],
): Promise<unknown[]> {
  const transactions = await tx.find(
    ChronaTransaction,
    { accountId: In([accountId]) },
    { order: { at: 'ASC', number: 'ASC' } },
  );
  const notes = await tx.query<{ entryId: string; sealed: Buffer }>(
    'SELECT entry_id AS "entryId", sealed FROM ledger_note WHERE entry_id = ANY ($1::uuid[])',
    [transactions.map(({ entryId }) => entryId)],
  );
  const opened = await sealer.openAll(
    tx,
    notes.map(({ entryId, sealed }) => ({ place: noteOf(entryId), sealed })),
  );
  const said = new Map(notes.map(({ entryId }, index) => [entryId, opened[index] ?? null]));
  return transactions.map(({ id, entryId, type, amount, balanceAfter, at }) => ({
    id,
    type,
    minorUnits: amount.toString(),
    balanceAfter: balanceAfter.toString(),
    timestamp: at,
    description: said.get(entryId) ?? null,
  }));
}
