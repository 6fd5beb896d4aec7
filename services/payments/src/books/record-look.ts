import { recordAccess } from '@kindred/database/access-record';
import type { Transaction } from '@kindred/database/transaction';
import { asRole } from '../ledger/as-role.ts';

export interface Look {
  readonly kind: 'LEDGER_ACCOUNT' | 'LEDGER_ENTRY';
  readonly id: string;
  readonly purpose: 'AUDIT' | 'BOOKKEEPING';
}

/** Writes down for everybody whose accounts these are that somebody looked. */
export async function recordLook(
  tx: Transaction,
  accountIds: readonly string[],
  { kind, id, purpose }: Look,
): Promise<void> {
  const owners = await asRole(tx, 'bookkeeper', () =>
    tx.query<{ userId: string }>('SELECT DISTINCT user_id AS "userId" FROM account_owner WHERE account_id = ANY ($1)', [
      accountIds,
    ]),
  );
  await recordAccess(
    tx,
    owners.map(({ userId }) => ({ subjectId: userId, kind, itemIds: [id], purpose })),
  );
}
