import type { Transaction } from '@kindred/database/transaction';
import { proposalLifecycle } from './proposal-lifecycle.ts';

/** Withdraws the open proposals of a locked microDAO that is archived now. Those that passed fail when they are due. */
export async function withdrawProposalsOf(tx: Transaction, microDaoId: string): Promise<void> {
  await tx.query(
    `UPDATE proposal SET version = version + 1, status = $2, status_since = $3, reason = 'MICRO_DAO_ARCHIVED'
     WHERE micro_dao_id = $1 AND status = 'OPEN'`,
    [microDaoId, proposalLifecycle.next('OPEN', 'WITHDRAWN'), tx.now],
  );
}
