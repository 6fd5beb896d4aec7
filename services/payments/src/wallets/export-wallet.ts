import type { Archiving } from '@kindred/service/personal-data/archiving';
import { In } from 'typeorm';
import { ChronaTransaction } from '../chrona/chrona-transaction.ts';
import { LedgerAccount } from '../ledger/ledger-account.ts';
import { noteOf } from '../ledger/seal-note.ts';
import { ChronaWallet } from './chrona-wallet.ts';

/** A person's wallet with its transactions, the oldest first, and their notes; null without one. In minor units. */
export async function exportWallet(archiving: Archiving): Promise<Record<string, unknown> | null> {
  const { tx, userId } = archiving;
  const wallet = await tx.findOne(ChronaWallet, { userId });
  if (!wallet) return null;
  const account = await tx.get(LedgerAccount, wallet.accountId);
  return {
    id: wallet.id,
    openedAt: wallet.createdAt,
    balance: { minorUnits: account.balance.toString(), currency: account.currency },
    transactions: await exportTransactions(archiving, wallet.accountId),
  };
}

async function exportTransactions({ tx, sealer }: Archiving, accountId: string): Promise<Record<string, unknown>[]> {
  const transactions = await tx.find(
    ChronaTransaction,
    { accountId: In([accountId]) },
    { order: { at: 'ASC', number: 'ASC' } },
  );
  const notes = await tx.query<{ entryId: string; sealed: Buffer }>(
    'SELECT entry_id AS "entryId", sealed FROM ledger_note WHERE entry_id = ANY ($1::uuid[])',
    [transactions.map(({ entryId }) => entryId)],
  );
  const texts = await sealer.openAll(
    tx,
    notes.map(({ entryId, sealed }) => ({ place: noteOf(entryId), sealed })),
  );
  const textOf = new Map(notes.map(({ entryId }, index) => [entryId, texts[index] ?? null]));
  return transactions.map(({ id, entryId, type, amount, balanceAfter, at }) => ({
    id,
    type,
    minorUnits: amount.toString(),
    balanceAfter: balanceAfter.toString(),
    timestamp: at,
    description: textOf.get(entryId) ?? null,
  }));
}
