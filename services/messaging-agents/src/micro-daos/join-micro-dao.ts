import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { beginMembership } from './begin-membership.ts';
import { lockMicroDao, type OfMicroDao } from './lock-micro-dao.ts';
import { memberOf } from './member-of.ts';
import { MicroDaoMember } from './micro-dao-member.ts';
import { AlreadyMember, InvitationNeeded } from './refusals.ts';

const none = 'No microDAO';

/** Joins an OPEN microDAO. A person who was removed from it comes back by an invitation only. */
export function joinMicroDao(work: UnitOfWork, person: Person, { microDaoId }: OfMicroDao) {
  return work.run(person, async (tx) => {
    const microDao = await lockMicroDao(tx, microDaoId, none);
    const isMember = (await memberOf(tx, microDaoId, person.id)) !== null;
    // A stranger is told the same of a microDAO that does not exist.
    if (microDao.access !== 'OPEN' && !isMember) throw new NotFound(none);
    microDao.refuseIfArchived();
    if (isMember) throw new AlreadyMember();
    if (await wasRemoved(tx, microDaoId, person.id)) throw new InvitationNeeded();
    const member = await beginMembership(tx, microDao, { userId: person.id }, { role: 'MEMBER', via: 'JOINING' });
    return { microDao, member };
  });
}

/** Whether the latest stay of a person in a microDAO ended by removal. */
async function wasRemoved(tx: Transaction, microDaoId: string, userId: string): Promise<boolean> {
  const [latest] = await tx.find(
    MicroDaoMember,
    { microDaoId, userId },
    { order: { joinedAt: 'DESC', id: 'DESC' }, take: 1 },
  );
  return latest?.status === 'REMOVED';
}
