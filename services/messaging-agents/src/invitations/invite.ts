import { memberInvited } from '@kindred/contracts/messaging-agents/member-invited';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { isBlocked } from '../blocks/kept-apart.ts';
import type { OfMember } from '../micro-daos/change-role.ts';
import { lockAsAtLeast } from '../micro-daos/lock-micro-dao.ts';
import { memberOf } from '../micro-daos/member-of.ts';
import type { MicroDao } from '../micro-daos/micro-dao.ts';
import { AlreadyMember, RoleTooLow } from '../micro-daos/refusals.ts';
import { isAbove, type AssignableRole } from '../micro-daos/roles.ts';
import { MicroDaoInvitation } from './micro-dao-invitation.ts';
import { AlreadyInvited, TooManyInvitations } from './refusals.ts';

const mostOpen = 500;

interface Inviting extends OfMember {
  readonly role?: AssignableRole | null;
}

/** Invites a person with a role below one's own, MEMBER unless said. */
export function inviteToMicroDao(work: UnitOfWork, person: Person, { microDaoId, userId, role }: Inviting) {
  return work.run(person, async (tx) => {
    const { microDao, member: own } = await lockAsAtLeast('ADMIN', tx, microDaoId, person.id);
    const wanted = role ?? 'MEMBER';
    if (!isAbove(own.role, wanted)) throw new RoleTooLow();
    const invitation = await invite(tx, microDao, { userId, role: wanted, invitedBy: person.id, proposalId: null });
    return { microDao, invitation };
  });
}

type Invited = Pick<MicroDaoInvitation, 'userId' | 'role' | 'invitedBy' | 'proposalId'>;

/**
 * Invites a person to a locked microDAO. Across a block it looks sent: it has no event, and the invited person does not
 * see it.
 * @throws {AlreadyMember} @throws {AlreadyInvited} @throws {TooManyInvitations}
 */
export async function invite(tx: Transaction, microDao: MicroDao, invited: Invited): Promise<MicroDaoInvitation> {
  const { id: microDaoId } = microDao;
  const { userId, role, invitedBy } = invited;
  const isHidden = invitedBy !== null && (await isBlocked(tx, invitedBy, userId));
  if (!isHidden && (await memberOf(tx, microDaoId, userId))) throw new AlreadyMember('This person is');
  if (await tx.findOne(MicroDaoInvitation, { microDaoId, userId, status: 'PENDING' })) throw new AlreadyInvited();
  if ((await tx.countUpTo(MicroDaoInvitation, { microDaoId, status: 'PENDING' }, mostOpen)) >= mostOpen)
    throw new TooManyInvitations(mostOpen);
  const invitation = tx.add(MicroDaoInvitation.send({ microDaoId, ...invited }, tx.now));
  const expiresAt = invitation.expiresAt.toISOString();
  if (!isHidden)
    tx.publish(memberInvited, microDao, {
      microDaoId,
      userId,
      role,
      ...(invitedBy !== null && { invitedBy }),
      expiresAt,
    });
  return invitation;
}
