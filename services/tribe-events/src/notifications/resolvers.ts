import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { achievementLoaders } from '../achievements/loaders.ts';
import type { chatLoaders } from '../chat/loaders.ts';
import type { Context } from '../context.ts';
import type { suggestionLoaders } from '../engagement/suggestions/loaders.ts';
import type { eventLoaders } from '../events/loaders.ts';
import type { goalLoaders } from '../goals/loaders.ts';
import type { hiveLoaders } from '../hives/loaders.ts';
import type { proposalLoaders } from '../proposals/loaders.ts';
import type { reportLoaders } from '../reports/loaders.ts';
import type { sanctionLoaders } from '../sanctions/loaders.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { effectivePreferences } from './effective-preferences.ts';
import { listNotifications } from './list-notifications.ts';
import type { notificationLoaders } from './loaders.ts';
import { deleteNotification, markAllRead, markRead } from './mark-read.ts';
import { textOf } from './notification-texts.ts';
import { setPreferences } from './set-preferences.ts';

type Loaders = typeof notificationLoaders &
  typeof tribeLoaders &
  typeof eventLoaders &
  typeof goalLoaders &
  typeof achievementLoaders &
  typeof hiveLoaders &
  typeof proposalLoaders &
  typeof suggestionLoaders &
  typeof chatLoaders &
  typeof achievementLoaders &
  typeof reportLoaders &
  typeof sanctionLoaders;

export const notificationResolvers: Resolvers<Context<Loaders>> = {
  Mutation: {
    markNotificationRead: async (_, { input }, { work, person }) => {
      const notification = await markRead(work, person(), input);
      return { notification, user: { id: notification.userId } };
    },
    markAllNotificationsRead: (_, { input }, { work, person }) => markAllRead(work, person(), input),
    deleteNotification: (_, { input }, { work, person }) => deleteNotification(work, person(), input),
    setNotificationPreferences: (_, { input }, { work, person }) => setPreferences(work, person(), input),
  },
  User: {
    notifications: ({ id }, args, { caller, reads, cursors, work }) =>
      ownOnly(caller, id, () => listNotifications(reads, cursors, id, args, work.now)),
    unreadNotificationCount: ({ id }, _, { caller, loaders }) =>
      ownOnly(caller, id, async () => (await loaders.unreadNotifications.load(id))?.unread ?? 0),
    notificationPreferences: ({ id }, _, { caller, loaders }) =>
      ownOnly(caller, id, async () => effectivePreferences(await loaders.notificationPreferencesOf.load(id))),
  },
  NotificationConnection: {
    unreadCount: async ({ userId }, _, { loaders }) => (await loaders.unreadNotifications.load(userId))?.unread ?? 0,
  },
  Notification: {
    __resolveReference: ({ id }, { loaders }) => loaders.notification.load(id),
    user: ({ userId }) => ({ id: userId }),
    type: ({ kind }) => kind,
    title: ({ kind, times }) => textOf(kind, times).title,
    body: ({ kind, times }) => textOf(kind, times).body,
    data: (notification) => notification,
  },
  NotificationData: {
    person: ({ actorId }) => (actorId === null ? null : { id: actorId }),
    tribe: ({ about: { tribeId } }, _, { loaders }) => (tribeId === undefined ? null : loaders.tribe.load(tribeId)),
    event: ({ about: { eventId } }, _, { loaders }) =>
      eventId === undefined ? null : loaders.tribeEvent.load(eventId),
    goal: ({ about: { goalId } }, _, { loaders }) => (goalId === undefined ? null : loaders.tribeGoal.load(goalId)),
    achievement: ({ about: { achievementId } }, _, { loaders }) =>
      achievementId === undefined ? null : loaders.achievement.load(achievementId),
    proposal: async ({ userId, about: { proposalId } }, _, { loaders }) => {
      if (proposalId === undefined) return null;
      const open = await loaders.openProposalsOf.load(userId);
      return open.find(({ proposal }) => proposal.id === proposalId)?.proposal ?? null;
    },
    hive: ({ about: { hiveId } }, _, { loaders }) => (hiveId === undefined ? null : loaders.hive.load(hiveId)),
    suggestion: ({ about: { suggestionId } }, _, { loaders }) =>
      suggestionId === undefined ? null : loaders.eventSuggestion.load(suggestionId),
    message: ({ about: { messageId } }, _, { loaders }) =>
      messageId === undefined ? null : loaders.tribeMessage.load(messageId),
    report: ({ about: { reportId } }, _, { loaders }) =>
      reportId === undefined ? null : loaders.report.load(reportId),
    sanction: ({ about: { sanctionId } }, _, { loaders }) =>
      sanctionId === undefined ? null : loaders.sanction.load(sanctionId),
    split: ({ about: { splitId } }) => reference(splitId),
    share: ({ about: { shareId } }) => reference(shareId),
    transaction: ({ about: { transactionId } }) => reference(transactionId),
    hourClaim: ({ about: { claimId } }) => reference(claimId),
    session: ({ about: { sessionId } }) => reference(sessionId),
    count: ({ times }) => times,
  },
};

/** A thing of another service, which says whether the viewer may see it. */
function reference(id: string | undefined): { readonly id: string } | null {
  return id === undefined ? null : { id };
}
