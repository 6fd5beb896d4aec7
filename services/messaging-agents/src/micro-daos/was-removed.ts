import type { ReadTransaction } from '@kindred/database/read-transaction';
import { removalsFrom } from '../matrix-accounts/identities.ts';

const removals = removalsFrom({ stays: 'micro_dao_member', of: 'micro_dao_id', id: '$1::uuid' }, '$2::uuid');

/**
 * Whether a person or guest was removed from a microDAO and has not come back since, also as another who had linked the
 * same Matrix account.
 */
export async function wasRemovedFromMicroDao(tx: ReadTransaction, microDaoId: string, id: string): Promise<boolean> {
  const [found] = await tx.query(`SELECT 1 ${removals} LIMIT 1`, [microDaoId, id]);
  return found !== undefined;
}
