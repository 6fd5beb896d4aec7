import type { Erasure } from '@kindred/service/define-service';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { LedgerAccount } from './ledger/ledger-account.ts';
import { ChronaWallet } from './wallets/chrona-wallet.ts';

/**
 * The wallet is what ties an account to a person, so it goes. The account stays: others' postings balance against it, and
 * without the wallet nothing says whose it was.
 */
export async function erase(tx: Transaction, userId: string): Promise<Erasure> {
  const wallet = await tx.lockOne(ChronaWallet, { userId });
  if (!wallet) return { erased: [], kept: [] };
  tx.remove(wallet);
  return { erased: [{ kind: 'WALLET', count: 1 }], kept: [{ kind: 'LEDGER_ACCOUNT', count: 1, reason: 'BOOKKEEPING' }] };
}

export async function exportPerson(tx: ReadTransaction, userId: string): Promise<Record<string, unknown>> {
  const wallet = await tx.findOne(ChronaWallet, { userId });
  if (!wallet) return { wallet: null };
  const account = await tx.get(LedgerAccount, wallet.accountId);
  return { wallet: { id: wallet.id, openedAt: wallet.createdAt, balance: { minorUnits: account.balance.toString(), currency: account.currency } } };
}
