import { NotFound } from '@kindred/contracts/domain-error';
import { roleChanged } from '@kindred/contracts/messaging-agents/role-changed';
import type { DataOf } from '@kindred/contracts/define-event';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { And, Equal, IsNull } from 'typeorm';
import { isSeenBy } from '../blocks/kept-apart.ts';
import { followMembership } from '../channels/follow-membership.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { lockAsMember, type InMicroDao, type OfMicroDao } from './lock-micro-dao.ts';
import { MicroDaoMember } from './micro-dao-member.ts';
import { LastOwner, RoleTooLow } from './refusals.ts';
import { isAbove, type AssignableRole, type PersonRole } from './roles.ts';

export interface OfMember extends OfMicroDao {
  readonly userId: string;
}

interface RoleChange extends OfMember {
  readonly role: AssignableRole;
}

/**
 * Gives a member another role. Both roles are below the one of the member who gives it; a member may also lower their
 * own. The role that the member has already changes nothing.
 */
export function changeRole(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  { microDaoId, userId, role }: RoleChange,
) {
  return work.run(person, async (tx) => {
    const own = await lockAsMember(tx, microDaoId, person.id);
    own.microDao.refuseIfArchived();
    const member = userId === person.id ? own.member : await memberSeenBy(tx, own, userId);
    if (member.role === role) return { microDao: own.microDao, member };
    refuseUnlessMayGive(own.member, member, role);
    await giveRole(tx, rooms, { microDao: own.microDao, member }, role, { changedBy: person.id });
    return { microDao: own.microDao, member };
  });
}

/** Another current member of the same microDAO, whom no block hides. @throws {NotFound} */
export async function memberSeenBy(tx: Transaction, { microDao, member }: InMicroDao, userId: string) {
  const seen = member.userId === null ? Equal(userId) : And(Equal(userId), isSeenBy(member.userId));
  const found = await tx.findOne(MicroDaoMember, { microDaoId: microDao.id, userId: seen, leftAt: IsNull() });
  if (!found) throw new NotFound('No member of this microDAO');
  return found;
}

/** @throws {LastOwner} if it is the owner whose role would change @throws {RoleTooLow} */
function refuseUnlessMayGive(own: MicroDaoMember, member: MicroDaoMember, role: AssignableRole): void {
  if (own.id === member.id && member.role === 'OWNER') throw new LastOwner();
  const lowersOwn = own.id === member.id && isAbove(own.role, role);
  if (!lowersOwn && !(isAbove(own.role, member.role) && isAbove(own.role, role))) throw new RoleTooLow();
}

/** Who gave a role: a member, or a vote. Neither if the owner before was erased. */
export type RoleGiver = Pick<DataOf<typeof roleChanged>, 'changedBy' | 'proposalId'>;

/**
 * Gives a role in a locked microDAO, and with the owner's role the microDAO. The member's stays in its channels follow.
 * The caller has checked the giver.
 */
export async function giveRole(
  tx: Transaction,
  rooms: RoomDependencies,
  { microDao, member }: InMicroDao,
  role: PersonRole,
  by: RoleGiver,
): Promise<void> {
  const { id: memberId, userId, role: from } = member;
  if (userId === null || from === 'AGENT') throw new Error('Only the roles of people with an account change.');
  member.role = role;
  if (role === 'OWNER') microDao.ownerUserId = userId;
  tx.publish(roleChanged, microDao, { microDaoId: microDao.id, memberId, userId, ...by, from, role });
  await followMembership(tx, rooms, { microDaoId: microDao.id, userId, from });
}
