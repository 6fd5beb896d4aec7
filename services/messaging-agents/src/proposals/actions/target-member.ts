import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { memberSeenBy } from '../../micro-daos/change-role.ts';
import { memberOf } from '../../micro-daos/member-of.ts';
import type { MicroDaoMember } from '../../micro-daos/micro-dao-member.ts';
import type { MicroDao } from '../../micro-daos/micro-dao.ts';
import type { Proposed } from '../proposal.ts';

const none = 'No member of this microDAO';

/** The member that a vote is about. @throws {NotFound} also if that person was erased */
export async function targetMember(tx: Transaction, microDao: MicroDao, { targetUserId }: Proposed) {
  const member = targetUserId === null ? null : await memberOf(tx, microDao.id, targetUserId);
  if (!member) throw new NotFound(none);
  return member;
}

/** The same, if no block hides the member from the proposer. @throws {NotFound} */
export async function targetSeenBy(
  tx: Transaction,
  microDao: MicroDao,
  { targetUserId }: Proposed,
  proposerId: string,
): Promise<MicroDaoMember> {
  const proposer = await memberOf(tx, microDao.id, proposerId);
  if (!proposer || targetUserId === null) throw new NotFound(none);
  return memberSeenBy(tx, { microDao, member: proposer }, targetUserId);
}
