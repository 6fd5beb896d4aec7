import { batchedRead } from '@kindred/database/batched-read';
import type { MutationGuard } from '@kindred/service/sanctions/guard-mutations';
import { refusalOf } from '@kindred/service/sanctions/refusals';
import type { Context } from '../context.ts';
import { idsIn } from './ids-in.ts';
import { exclusionInForce, type InForce } from './kept-from.ts';

/**
 * Refuses every mutation of a person who is timed out or banned where the mutation acts, but for those listed here. It
 * costs one statement, which reads the person's sanctions by an index.
 */
export const mutationGuard: MutationGuard = {
  allowed: {
    // Reporting and appealing.
    reportInMessaging: true,
    appealMessagingSanction: true,
    // Leaving, and what must be done before it.
    leaveMicroDao: true,
    leaveChannel: true,
    handOverMicroDao: true,
    declineMicroDaoInvitation: true,
    unlinkMatrixAccount: true,
    endAgentSession: true,
    // Taking back one’s own things.
    withdrawProposal: true,
    withdrawMicroDaoInvitation: true,
    removeChannelMessageReaction: true,
    deleteChannelUpload: true,
    // One’s own inbox, which no other person sees.
    markChannelRead: true,
    setChannelNotifications: true,
    // The duties of admins. A sanction does not stop them: an admin loses them when identity removes the role.
    claimMessagingReport: true,
    decideMessagingReport: true,
    decideMessagingAppeal: true,
    liftMessagingSanction: true,
    addAgentBlueprint: true,
    updateAgentBlueprint: true,
    retireAgentBlueprint: true,
    addAgentTool: true,
    retireAgentTool: true,
  },
  async refuse(userId: string, { work, actor }: Context, args: object) {
    const [found] = await batchedRead<InForce>(work, actor, exclusionInForce, [userId, work.now, idsIn(args)]);
    if (found) throw refusalOf(found);
  },
};
