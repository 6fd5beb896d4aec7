import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import { In } from 'typeorm';
import { PaymentTransaction } from './payment-transaction.ts';
import type { TransactionStatus, TransactionType } from './transaction-status.ts';

const transactions: ListOf<PaymentTransaction> = { name: 'transactions', keyLength: 1, keyOf: ({ id }) => [id] };

export interface TransactionsArguments extends PageArguments {
  readonly type?: TransactionType | null | undefined;
  readonly status?: TransactionStatus | null | undefined;
  readonly direction?: 'IN' | 'OUT' | null | undefined;
}

/** A person's transactions as payer or payee, the newest first. */
export async function listTransactions(
  reads: Reads,
  cursors: Cursors,
  personId: string,
  args: TransactionsArguments,
): Promise<Connection<PaymentTransaction>> {
  const page = pageOf(transactions, args, cursors);
  const rows = await reads.run((tx) => transactionsOf(tx, personId, args, page));
  return connectionOf(transactions, page, rows, cursors);
}

/** Money comes to who is paid, and to who gets a refund; it goes from the other side, and to a bank. */
const side = {
  user: { IN: `type = 'REFUND'`, OUT: `type <> 'REFUND'` },
  payee: { IN: `type <> 'REFUND'`, OUT: `type = 'REFUND'` },
} as const;

/** Reads an index for each role, payer and payee, and merges the newest rows of both. */
async function transactionsOf(
  tx: ReadTransaction,
  personId: string,
  { type, status, direction }: TransactionsArguments,
  { after, limit }: { after: readonly string[] | null; limit: number },
): Promise<PaymentTransaction[]> {
  const part = (as: 'user' | 'payee') =>
    `(SELECT id FROM payment_transaction WHERE ${as}_id = $1 AND ($2::text IS NULL OR type = $2) AND ($3::text IS NULL OR status = $3) AND ($4::uuid IS NULL OR id < $4)
      ${direction ? `AND ${side[as][direction]}` : ''} ORDER BY id DESC LIMIT $5)`;
  const found = await tx.query<{ id: string }>(`${part('user')} UNION ${part('payee')} ORDER BY id DESC LIMIT $5`, [
    personId,
    type ?? null,
    status ?? null,
    after?.[0] ?? null,
    limit,
  ]);
  return tx.find(PaymentTransaction, { id: In(found.map(({ id }) => id)) }, { order: { id: 'DESC' } });
}
