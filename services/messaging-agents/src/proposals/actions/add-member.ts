import { NotFound } from '@kindred/contracts/domain-error';
import { isBlocked } from '../../blocks/kept-apart.ts';
import { invite } from '../../invitations/invite.ts';
import { memberOf } from '../../micro-daos/member-of.ts';
import { AlreadyMember } from '../../micro-daos/refusals.ts';
import type { AssignableRole } from '../../micro-daos/roles.ts';
import type { ProposalAction } from '../proposal-action.ts';

/** Invites the person: a vote makes no one a member without their own yes. */
export const addMember: ProposalAction = {
  async check(tx, microDao, { targetUserId }, proposerId) {
    if (targetUserId === null || (await isBlocked(tx, proposerId, targetUserId))) return;
    if (await memberOf(tx, microDao.id, targetUserId)) throw new AlreadyMember('This person is');
  },
  async execute(tx, microDao, { id: proposalId, targetUserId: userId, targetRole, proposedBy: invitedBy }) {
    if (userId === null) throw new NotFound('Nobody');
    const role = (targetRole ?? 'MEMBER') as AssignableRole;
    await invite(tx, microDao, { userId, role, invitedBy, proposalId });
  },
};
