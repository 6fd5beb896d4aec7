import type { ReadTransaction } from '@kindred/database/read-transaction';
import { IsNull } from 'typeorm';
import { MicroDaoMember } from './micro-dao-member.ts';

/** The current membership of a person in a microDAO; null if they are not in it. */
export function memberOf(tx: ReadTransaction, microDaoId: string, userId: string): Promise<MicroDaoMember | null> {
  return tx.findOne(MicroDaoMember, { microDaoId, userId, leftAt: IsNull() });
}
