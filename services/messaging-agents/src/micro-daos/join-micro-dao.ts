import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { beginMembership } from './begin-membership.ts';
import { lockMicroDao, type OfMicroDao } from './lock-micro-dao.ts';
import { memberOf } from './member-of.ts';
import { AlreadyMember, InvitationNeeded } from './refusals.ts';
import { wasRemovedFromMicroDao } from './was-removed.ts';

const none = 'No microDAO';

/** Joins an OPEN microDAO. A person who was removed from it comes back by an invitation only. */
export function joinMicroDao(work: UnitOfWork, rooms: RoomDependencies, person: Person, { microDaoId }: OfMicroDao) {
  return work.run(person, async (tx) => {
    const microDao = await lockMicroDao(tx, microDaoId, none);
    const isMember = (await memberOf(tx, microDaoId, person.id)) !== null;
    // A stranger is told the same of a microDAO that does not exist.
    if (microDao.access !== 'OPEN' && !isMember) throw new NotFound(none);
    microDao.refuseIfArchived();
    if (isMember) throw new AlreadyMember();
    if (await wasRemovedFromMicroDao(tx, microDaoId, person.id)) throw new InvitationNeeded();
    const member = await beginMembership(
      tx,
      rooms,
      microDao,
      { userId: person.id },
      { role: 'MEMBER', via: 'JOINING' },
    );
    return { microDao, member };
  });
}
