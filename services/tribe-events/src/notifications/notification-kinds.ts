export const notificationChannels = ['INBOX', 'EMAIL', 'PUSH'] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

interface KindSettings {
  /** After how many days a notification expires, where its source does not say when. */
  readonly days: number;
  /** Channels by which it comes to people who have not decided. */
  readonly by: readonly NotificationChannel[];
  /** Whether no event says who was told, because that is private to two people. */
  readonly isUnpublished?: true;
}

const everywhere = ['INBOX', 'EMAIL', 'PUSH'] as const;
const digested = ['INBOX', 'EMAIL'] as const;
const pushed = ['INBOX', 'PUSH'] as const;
const quietly = ['INBOX'] as const;

/** What each kind of notification begins with. The schema describes the kinds. */
export const notificationKinds = {
  TRIBE_INVITED: { days: 7, by: everywhere },
  TRIBE_JOIN_REQUESTED: { days: 14, by: everywhere },
  TRIBE_JOIN_ACCEPTED: { days: 30, by: everywhere },
  TRIBE_JOIN_DECLINED: { days: 30, by: quietly },
  TRIBE_MEMBER_JOINED: { days: 30, by: digested },
  TRIBE_HANDED_OVER: { days: 30, by: everywhere },
  TRIBE_ACTIVE: { days: 30, by: digested },
  TRIBE_AT_RISK: { days: 14, by: everywhere },
  TRIBE_INACTIVE: { days: 30, by: digested },
  TRIBE_DISSOLVED: { days: 30, by: digested },
  TRIBE_PROPOSED: { days: 7, by: everywhere },
  GOAL_COMPLETED: { days: 30, by: digested },
  CHALLENGE_PROPOSED: { days: 14, by: digested },
  EVENT_SCHEDULED: { days: 30, by: everywhere },
  EVENT_CHANGED: { days: 30, by: everywhere },
  EVENT_COMPLETED: { days: 14, by: pushed },
  EVENT_CANCELLED: { days: 30, by: everywhere },
  EVENT_PLACE_GIVEN: { days: 30, by: everywhere },
  EVENT_PLACE_LAPSED: { days: 30, by: everywhere },
  EVENT_IN_A_WEEK: { days: 7, by: everywhere },
  EVENT_IN_A_DAY: { days: 1, by: everywhere },
  EVENT_IN_THREE_HOURS: { days: 1, by: pushed },
  EVENT_ANSWER_NEEDED: { days: 7, by: everywhere },
  EVENT_SUGGESTED: { days: 14, by: digested },
  SUGGESTION_ACCEPTED: { days: 14, by: digested },
  SERIES_STARTED: { days: 30, by: digested },
  SERIES_ENDED: { days: 30, by: digested },
  MEDIA_ADDED: { days: 14, by: digested },
  POLL_OPENED: { days: 14, by: everywhere },
  POLL_CLOSED: { days: 14, by: digested },
  ACHIEVEMENT_EARNED: { days: 30, by: everywhere },
  CHAT_MESSAGES: { days: 7, by: pushed },
  CHAT_ANSWERED: { days: 14, by: everywhere },
  PROMPT_ASKED: { days: 7, by: everywhere },
  HIVE_ACTIVATED: { days: 30, by: digested },
  HIVE_LAPSED: { days: 30, by: digested },
  HIVE_CLOSED: { days: 30, by: digested },
  SPLIT_CREATED: { days: 60, by: everywhere },
  SHARE_REMINDED: { days: 30, by: everywhere },
  SHARE_PAID: { days: 30, by: digested },
  PAYMENT_FAILED: { days: 60, by: everywhere },
  PAYMENT_REFUNDED: { days: 60, by: digested },
  PAYMENT_DISPUTED: { days: 60, by: everywhere },
  CHRONA_RECEIVED: { days: 30, by: digested },
  HOURS_VERIFIED: { days: 30, by: digested },
  TIE_REQUESTED: { days: 60, by: everywhere },
  TIE_ACCEPTED: { days: 30, by: digested },
  SESSION_INVITED: { days: 7, by: everywhere, isUnpublished: true },
  SESSION_ACCEPTED: { days: 30, by: everywhere },
  AGREEMENT_FOLLOW_UP: { days: 30, by: pushed },
  JOURNAL_REMINDER: { days: 1, by: pushed },
  DISCLAIMER_LAPSING: { days: 7, by: everywhere },
  REPORT_DECIDED: { days: 60, by: digested },
  SANCTION_IMPOSED: { days: 90, by: everywhere },
  SANCTION_LIFTED: { days: 60, by: everywhere },
  APPEAL_DECIDED: { days: 60, by: everywhere },
} as const satisfies Readonly<Record<string, KindSettings>>;

export type NotificationKind = keyof typeof notificationKinds;
export const allNotificationKinds = Object.keys(notificationKinds) as NotificationKind[];

/** Unread notifications of one person with the same key are one, which counts. */
export const collapseKey = (kind: NotificationKind, id: string) => `${kind} ${id}`;

/** Whether an event says that a person was told of it. */
export function isPublished(kind: NotificationKind): boolean {
  const { isUnpublished }: KindSettings = notificationKinds[kind];
  return isUnpublished !== true;
}

/** Whether a kind comes by a channel to people who have not decided. */
export function isOnByDefault(kind: NotificationKind, channel: NotificationChannel): boolean {
  const { by }: KindSettings = notificationKinds[kind];
  return by.includes(channel);
}
