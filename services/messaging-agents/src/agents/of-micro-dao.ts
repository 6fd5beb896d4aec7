import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { memberOf } from '../micro-daos/member-of.ts';
import { NotAnAdminOfMicroDao } from './refusals.ts';

/**
 * Lets owners and admins of a microDAO pass.
 * @throws {NotFound} for people who are not in it: they may not know that it exists
 * @throws {NotAnAdminOfMicroDao} for its other members
 */
export async function refuseUnlessAdminOf(tx: Transaction, microDaoId: string, userId: string): Promise<void> {
  const member = await memberOf(tx, microDaoId, userId);
  if (!member) throw new NotFound('No microDAO');
  if (member.role !== 'OWNER' && member.role !== 'ADMIN') throw new NotAnAdminOfMicroDao();
}
