import type { Erasure } from '@kindred/service/personal-data/erase-person';
import type { Transaction } from '@kindred/database/transaction';
import { forgetInClaims } from './hours/forget-in-claims.ts';
import { forgetMethodsOf } from './methods/forget-methods-of.ts';
import type { Dependencies } from './dependencies.ts';
import { newPseudonym } from './pseudonyms.ts';
import { forgetInSplits } from './splits/forget-in-splits.ts';
import { debtsOf, writeOff } from './transactions/debts.ts';
import { forgetInTransactions } from './transactions/forget-in-transactions.ts';
import { ChronaWallet } from './wallets/chrona-wallet.ts';

/**
 * What says whose an account is goes, and the notes that the person wrote. The accounts and their postings stay:
 * others' balance against them, and nothing says any more whose they were. Providers are to forget the person's
 * methods; an account for payouts is theirs at the provider, under the provider's own duties, and only what leads there
 * goes.
 */
export async function erase(
  tx: Transaction,
  userId: string,
  { exchange }: Pick<Dependencies, 'exchange'>,
): Promise<Erasure> {
  const wallet = await tx.lockOne(ChronaWallet, { userId });
  if (wallet) tx.remove(wallet);
  const debts = await debtsOf(tx, userId);
  const notes = await tx.query('DELETE FROM ledger_note WHERE author_id = $1 RETURNING 1', [userId]);
  const accounts = await tx.query('DELETE FROM account_owner WHERE user_id = $1 RETURNING 1', [userId]);
  await tx.query('DELETE FROM blocked_pair WHERE low_id = $1 OR high_id = $1', [userId]);
  const claims = await forgetInClaims(tx, userId);
  const methods = await forgetMethodsOf(tx, exchange, userId);
  const payouts = await tx.query('DELETE FROM payee_account WHERE user_id = $1 RETURNING 1', [userId]);
  // One pseudonym for all that stays, so that what belongs together still does.
  const pseudonym = newPseudonym();
  const splits = await forgetInSplits(tx, userId, pseudonym);
  const transactions = await forgetInTransactions(tx, userId, pseudonym);
  // Accounts are held after all else.
  await writeOff(tx, debts);
  const erased = [
    { kind: 'WALLET', count: wallet ? 1 : 0 },
    { kind: 'ACCOUNT_OWNER', count: accounts.length },
    { kind: 'NOTE', count: notes.length },
    { kind: 'HOUR_CLAIM', count: claims },
    { kind: 'PAYMENT_METHOD', count: methods },
    { kind: 'PAYOUT_ACCOUNT', count: payouts.length },
  ];
  return {
    erased: erased.filter(({ count }) => count > 0),
    kept: [
      { kind: 'LEDGER_ACCOUNT', count: accounts.length, reason: 'BOOKKEEPING' } as const,
      { kind: 'TRANSACTION', count: transactions, reason: 'BOOKKEEPING' } as const,
      { kind: 'SPLIT', count: splits, reason: 'BOOKKEEPING' } as const,
    ].filter(({ count }) => count > 0),
  };
}
