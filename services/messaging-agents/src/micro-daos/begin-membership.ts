import { memberJoined } from '@kindred/contracts/messaging-agents/member-joined';
import type { DataOf } from '@kindred/contracts/define-event';
import type { Transaction } from '@kindred/database/transaction';
import { followMembership } from '../channels/follow-membership.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { settleInvitation } from '../invitations/end-invitations.ts';
import { ensurePerson } from '../people/ensure-person.ts';
import { refuseIfBanned } from '../sanctions/kept-from.ts';
import { MicroDaoMember, type WhoIsMember } from './micro-dao-member.ts';
import type { MicroDao } from './micro-dao.ts';
import type { MemberRole } from './roles.ts';

type Via = DataOf<typeof memberJoined>['via'];

/**
 * Makes a person, an agent or a guest a member of a locked microDAO. The caller has refused those who are in it. A
 * GUEST of its PUBLIC channels is a MEMBER of them from then on.
 */
export async function beginMembership(
  tx: Transaction,
  rooms: RoomDependencies,
  microDao: MicroDao,
  who: WhoIsMember,
  { role, via }: { readonly role: MemberRole; readonly via: Via },
): Promise<MicroDaoMember> {
  if ('userId' in who) await refuseIfBanned(tx, who.userId, microDao.id);
  const member = tx.add(MicroDaoMember.begin(microDao.id, who, role, tx.now));
  if (member.userId !== null) {
    microDao.memberCount += 1;
    await ensurePerson(tx, member.userId);
    await settleInvitation(tx, microDao.id, member.userId);
  }
  const { id: microDaoId, memberCount } = microDao;
  tx.publish(memberJoined, microDao, { microDaoId, memberId: member.id, ...who, role, via, memberCount });
  const { userId } = member;
  if (userId !== null) await followMembership(tx, rooms, { microDaoId, userId, from: null });
  return member;
}
