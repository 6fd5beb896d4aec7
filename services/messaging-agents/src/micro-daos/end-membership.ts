import type { DataOf } from '@kindred/contracts/define-event';
import { memberLeft } from '@kindred/contracts/messaging-agents/member-left';
import type { Transaction } from '@kindred/database/transaction';
import { leaveTeams } from '../teams/leave-teams.ts';
import { leaveChannelsOf } from '../channels/leave-all.ts';
import type { InMicroDao } from './lock-micro-dao.ts';

/** How a membership ended, as its event says it. */
export type Ending = Pick<DataOf<typeof memberLeft>, 'how' | 'removedBy' | 'proposalId'>;

/**
 * Ends a membership of a locked microDAO, and the member's stays in its channels. The caller has refused it for an
 * owner whom the microDAO needs.
 */
export async function endMembership(tx: Transaction, { microDao, member }: InMicroDao, ending: Ending): Promise<void> {
  member.end(ending.how, tx.now);
  await leaveTeams(tx, member.id);
  if (member.userId !== null) microDao.memberCount -= 1;
  const { id: microDaoId, memberCount } = microDao;
  tx.publish(memberLeft, microDao, { microDaoId, memberId: member.id, ...member.who, ...ending, memberCount });
  await leaveChannelsOf(tx, microDaoId, member.who, ending.how);
}
