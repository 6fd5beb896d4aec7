import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import type { OfMember } from './change-role.ts';
import { endMembership } from './end-membership.ts';
import { lockAsAtLeast, lockAsMember, type OfMicroDao } from './lock-micro-dao.ts';
import { memberOf } from './member-of.ts';
import { CannotRemoveYourself, LastOwner, RoleTooLow } from './refusals.ts';
import { isAbove } from './roles.ts';

/** Leaves a microDAO. Its owner hands it over or archives it first. */
export function leaveMicroDao(work: UnitOfWork, rooms: RoomDependencies, person: Person, { microDaoId }: OfMicroDao) {
  return work.run(person, async (tx) => {
    const own = await lockAsMember(tx, microDaoId, person.id);
    if (own.member.role === 'OWNER') {
      if (own.microDao.status === 'ACTIVE') throw new LastOwner();
      own.microDao.ownerUserId = null;
    }
    await endMembership(tx, rooms, own, { how: 'LEFT' });
    return own;
  });
}

/** Removes a member whose role is below one's own, also one whom a block hides. */
export function removeMember(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  { microDaoId, userId }: OfMember,
) {
  return work.run(person, async (tx) => {
    const { microDao, member: own } = await lockAsAtLeast('ADMIN', tx, microDaoId, person.id);
    if (userId === person.id) throw new CannotRemoveYourself();
    const member = await memberOf(tx, microDaoId, userId);
    if (!member) throw new NotFound('No member of this microDAO');
    if (!isAbove(own.role, member.role)) throw new RoleTooLow();
    await endMembership(tx, rooms, { microDao, member }, { how: 'REMOVED', removedBy: person.id });
    return { microDao, member };
  });
}
