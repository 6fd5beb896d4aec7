import { archiveLockedChannel } from '../../channels/change-channel.ts';
import type { ProposalAction } from '../proposal-action.ts';
import { lockTargetChannel, targetChannelSeenBy } from './target-channel.ts';

/** Archives a channel of the microDAO. */
export const archiveChannelByVote: ProposalAction = {
  async check(tx, microDao, proposed, proposerId) {
    await targetChannelSeenBy(tx, microDao, proposed, proposerId);
  },
  async execute(tx, microDao, proposal, rooms) {
    const channel = await lockTargetChannel(tx, microDao, proposal);
    await archiveLockedChannel(tx, rooms, channel, { proposalId: proposal.id });
  },
};
