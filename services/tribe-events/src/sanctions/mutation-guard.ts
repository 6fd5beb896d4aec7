import type { MutationGuard } from '@kindred/service/sanctions/guard-mutations';
import { refusalOf } from '@kindred/service/sanctions/refusals';
import type { MutationAnswerTribeEventArgs, MutationChangeHiveRoleArgs } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { sanctionLoaders } from './loaders.ts';

/**
 * Refuses every mutation of a person who is timed out or banned, but for those listed here. It costs one statement,
 * which reads the person's sanctions by an index.
 */
export const mutationGuard: MutationGuard = {
  allowed: {
    // Reporting and appealing.
    reportToAdmins: true,
    appealSanction: true,
    giveImpression: true,
    // Leaving, and what must be done before it.
    leaveTribe: true,
    leaveHive: true,
    handOverTribe: true,
    changeHiveRole: ({ input }: MutationChangeHiveRoleArgs) => input.role === 'STEWARD',
    answerTribeEvent: ({ input }: MutationAnswerTribeEventArgs) => input.rsvp === 'NOT_GOING',
    declineTribeInvitation: true,
    declineTribeProposal: true,
    // Taking back one’s own things.
    withdrawTribeInvitation: true,
    withdrawTribeJoinRequest: true,
    withdrawHivePledge: true,
    revokeTribeLink: true,
    revokeCalendarFeed: true,
    deleteMedia: true,
    deleteTribeMessage: true,
    removeTribeMessageReaction: true,
    // One’s own inbox, which no other person sees.
    markTribeRead: true,
    muteTribe: true,
    markNotificationRead: true,
    markAllNotificationsRead: true,
    deleteNotification: true,
    setNotificationPreferences: true,
    setDigestFrequency: true,
    addPushSubscription: true,
    removePushSubscription: true,
    // The duties of admins, who are people like others in their own tribes. Identity takes the role away.
    startFormation: true,
    previewFormation: true,
    claimReport: true,
    decideReport: true,
    decideAppeal: true,
    liftSanction: true,
  },
  async refuse(userId: string, { loaders }: Context<typeof sanctionLoaders>) {
    const sanction = await loaders.sanctionInForce.load(userId);
    if (!sanction) return;
    throw refusalOf(sanction);
  },
};
