import type { Transaction } from '@kindred/database/transaction';
import { asRole } from '../ledger/as-role.ts';
import type { PaymentTransaction } from './payment-transaction.ts';

/**
 * The account that a payment's money went to: its payee's, also when nothing says any more whose that is, or the one of what is to be
 * given back. Whoever asks works on the payment, and learns an account's id and nothing of what is in it.
 */
export async function creditedAccount(tx: Transaction, { id, entryId }: Pick<PaymentTransaction, 'id' | 'entryId'>): Promise<string> {
  const [credited] = entryId === null ? [] : await asRole(tx, 'auditor', () =>
    tx.query<{ accountId: string }>('SELECT account_id AS "accountId" FROM ledger_posting WHERE entry_id = $1 AND amount > 0 ORDER BY position LIMIT 1', [entryId]),
  );
  if (!credited) throw new Error(`No money came for transaction ${id}.`);
  return credited.accountId;
}
