import { NotFound } from '@kindred/contracts/domain-error';
import { giveRole } from '../../micro-daos/change-role.ts';
import { moveOwnership } from '../../micro-daos/hand-over.ts';
import { memberOf } from '../../micro-daos/member-of.ts';
import type { MicroDaoMember } from '../../micro-daos/micro-dao-member.ts';
import { LastOwner } from '../../micro-daos/refusals.ts';
import { isAtLeast, type PersonRole } from '../../micro-daos/roles.ts';
import type { ProposalAction } from '../proposal-action.ts';
import { targetMember, targetSeenBy } from './target-member.ts';

/** Gives a member another role. With the role OWNER the microDAO goes from its owner to that member. */
export const changeRoleByVote: ProposalAction = {
  async check(tx, microDao, proposed, proposerId) {
    refuseUnlessPossible(await targetSeenBy(tx, microDao, proposed, proposerId), proposed.targetRole);
  },
  async execute(tx, microDao, proposal, rooms) {
    const member = await targetMember(tx, microDao, proposal);
    const role = proposal.targetRole;
    refuseUnlessPossible(member, role);
    if (role === null || member.role === role) return;
    const by = { proposalId: proposal.id };
    if (role !== 'OWNER') return giveRole(tx, rooms, { microDao, member }, role, by);
    const owner = microDao.ownerUserId === null ? null : await memberOf(tx, microDao.id, microDao.ownerUserId);
    if (!owner) throw new Error('A microDAO that is not archived has an owner.');
    await moveOwnership(tx, rooms, { microDao, member: owner }, member, by);
  },
};

/** @throws {LastOwner} for the owner, unless the role is theirs @throws {NotFound} if a guest would be the owner */
function refuseUnlessPossible(member: MicroDaoMember, role: PersonRole | null): void {
  if (member.role === 'OWNER' && role !== 'OWNER') throw new LastOwner();
  if (role === 'OWNER' && !isAtLeast(member.role, 'MEMBER'))
    throw new NotFound('No member of this microDAO who could own it');
}
