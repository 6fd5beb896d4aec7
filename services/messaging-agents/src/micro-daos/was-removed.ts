import type { ReadTransaction } from '@kindred/database/read-transaction';
import { MicroDaoMember } from './micro-dao-member.ts';

/** Whether the latest stay of a person in a microDAO ended by removal. */
export async function wasRemovedFromMicroDao(
  tx: ReadTransaction,
  microDaoId: string,
  userId: string,
): Promise<boolean> {
  const order = { joinedAt: 'DESC', id: 'DESC' } as const;
  const [latest] = await tx.find(MicroDaoMember, { microDaoId, userId }, { order, take: 1 });
  return latest?.status === 'REMOVED';
}
