import { NotFound } from '@kindred/contracts/domain-error';
import { memberDeclined } from '@kindred/contracts/messaging-agents/member-declined';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { MoreThan } from 'typeorm';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { beginMembership } from '../micro-daos/begin-membership.ts';
import { lockAsAtLeast, lockMicroDao, type OfMicroDao } from '../micro-daos/lock-micro-dao.ts';
import { MicroDaoInvitation } from './micro-dao-invitation.ts';
import { isFromSeen } from './seen-invitations.ts';

const none = 'No invitation of yours';

/** Accepts an invitation, and begins the membership that it offers. */
export function acceptInvitation(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  { microDaoId }: OfMicroDao,
) {
  return work.run(person, async (tx) => {
    const { microDao, invitation } = await lockInvitation(tx, microDaoId, person.id);
    microDao.refuseIfArchived();
    const { role } = invitation;
    const member = await beginMembership(tx, rooms, microDao, { userId: person.id }, { role, via: 'INVITATION' });
    return { microDao, member, invitation };
  });
}

/** Declines an invitation. */
export function declineInvitation(work: UnitOfWork, person: Person, { microDaoId }: OfMicroDao) {
  return work.run(person, async (tx) => {
    const { microDao, invitation } = await lockInvitation(tx, microDaoId, person.id);
    invitation.end('DECLINED', tx.now);
    tx.publish(memberDeclined, microDao, { microDaoId, userId: person.id });
    return { invitation };
  });
}

/** Takes an invitation back, for an admin or the owner. */
export function withdrawInvitation(
  work: UnitOfWork,
  person: Person,
  { invitationId }: { readonly invitationId: string },
) {
  return work.run(person, async (tx) => {
    const found = await tx.get(MicroDaoInvitation, { id: invitationId }, none);
    const { microDao } = await lockAsAtLeast('ADMIN', tx, found.microDaoId, person.id, none);
    const invitation = await tx.get(MicroDaoInvitation, { id: invitationId, status: 'PENDING' }, none);
    invitation.end('WITHDRAWN', tx.now);
    return { microDao, invitation };
  });
}

async function lockInvitation(tx: Transaction, microDaoId: string, userId: string) {
  const microDao = await lockMicroDao(tx, microDaoId, none);
  const invitation = await tx.findOne(MicroDaoInvitation, [
    { microDaoId, userId, status: 'PENDING', expiresAt: MoreThan(tx.now), invitedBy: isFromSeen(userId) },
  ]);
  if (!invitation) throw new NotFound(none);
  return { microDao, invitation };
}
