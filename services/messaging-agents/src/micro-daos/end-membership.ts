import type { DataOf } from '@kindred/contracts/define-event';
import { memberLeft } from '@kindred/contracts/messaging-agents/member-left';
import type { Transaction } from '@kindred/database/transaction';
import { leaveTeams } from '../teams/leave-teams.ts';
import { leaveChannelsOf } from '../channels/leave-all.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import type { InMicroDao } from './lock-micro-dao.ts';
import { MicroDaoMember } from './micro-dao-member.ts';

/** How a membership ended, as its event says it. */
export type Ending = Pick<DataOf<typeof memberLeft>, 'how' | 'removedBy' | 'proposalId'>;

/**
 * Ends a membership of a locked microDAO, and the member's stays in its channels. The caller has refused it for an
 * owner whom the microDAO needs.
 */
export async function endMembership(
  tx: Transaction,
  rooms: RoomDependencies,
  { microDao, member }: InMicroDao,
  ending: Ending,
): Promise<void> {
  const { id: microDaoId } = microDao;
  // Before the channels, because a person who joins one locks their membership first.
  await tx.lock(MicroDaoMember, member.id);
  await leaveTeams(tx, member.id);
  // Before the role ends, because the member's power in the rooms goes with it.
  await leaveChannelsOf(tx, rooms, microDaoId, member.who, ending.how);
  member.end(ending.how, tx.now);
  if (member.userId !== null) microDao.memberCount -= 1;
  const { memberCount } = microDao;
  tx.publish(memberLeft, microDao, { microDaoId, memberId: member.id, ...member.who, ...ending, memberCount });
}
