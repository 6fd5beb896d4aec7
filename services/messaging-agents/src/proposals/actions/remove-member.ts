import { endMembership } from '../../micro-daos/end-membership.ts';
import type { MicroDaoMember } from '../../micro-daos/micro-dao-member.ts';
import { LastOwner } from '../../micro-daos/refusals.ts';
import type { ProposalAction } from '../proposal-action.ts';
import { targetMember, targetSeenBy } from './target-member.ts';

/** Removes a member. The owner hands over first, also if they became the owner after the vote began. */
export const removeMemberByVote: ProposalAction = {
  async check(tx, microDao, proposed, proposerId) {
    refuseOwner(await targetSeenBy(tx, microDao, proposed, proposerId));
  },
  async execute(tx, microDao, proposal, rooms) {
    const member = await targetMember(tx, microDao, proposal);
    refuseOwner(member);
    await endMembership(tx, rooms, { microDao, member }, { how: 'REMOVED', proposalId: proposal.id });
  },
};

function refuseOwner({ role }: MicroDaoMember): void {
  if (role === 'OWNER') throw new LastOwner();
}
