import type { Transaction } from '@kindred/database/transaction';
import type { HeldAccount } from './plan.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly currency: string;
  readonly may_overdraw: boolean;
  readonly slotted: boolean;
  readonly balance: string;
  readonly last_posted_at: Date | null;
}

/**
 * Locks accounts to the end of the transaction, in the order of their ids, so that two sets wait for one another and never each
 * for the other. Accounts with slots can refuse nothing, so they are read and not locked: nobody waits for the platform's.
 */
export async function holdAccounts(tx: Transaction, ids: readonly string[]): Promise<Map<string, HeldAccount>> {
  const rows = await tx.query<Row>(
    `WITH held AS (
       SELECT id, kind, currency, may_overdraw, slotted, balance, last_posted_at FROM ledger_account
       WHERE id = ANY ($1::uuid[]) AND NOT slotted ORDER BY id FOR NO KEY UPDATE
     )
     SELECT * FROM held UNION ALL
     SELECT id, kind, currency, may_overdraw, slotted, 0, NULL FROM ledger_account WHERE id = ANY ($1::uuid[]) AND slotted`,
    [[...new Set(ids)].sort()],
  );
  return new Map(rows.map((row) => [row.id, heldAccountOf(row)]));
}

function heldAccountOf({ id, kind, currency, may_overdraw: mayOverdraw, slotted, balance, last_posted_at: lastPostedAt }: Row): HeldAccount {
  return { id, kind, currency, mayOverdraw, slotted, balance: BigInt(balance), lastPostedAt };
}
