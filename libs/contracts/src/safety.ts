/** Why a person reports something. A decision names one of them as the rule that was broken. */
export const reportReasons = [
  'HARASSMENT',
  'THREAT',
  'HATE',
  'SEXUAL_CONTENT',
  'SPAM',
  'SCAM',
  'IMPERSONATION',
  'UNDERAGE',
  'SELF_HARM',
  'FELT_UNSAFE',
  'OTHER',
] as const;
export type ReportReason = (typeof reportReasons)[number];

/** What can be reported where people meet in groups. */
export const reportSubjectKinds = ['TRIBE', 'EVENT', 'PERSON', 'MESSAGE', 'MEDIUM'] as const;
export type ReportSubjectKind = (typeof reportSubjectKinds)[number];

/** What admins do to a person whose conduct or content broke a rule. */
export const sanctionKinds = ['CONTENT_REMOVED', 'REMOVED_FROM_TRIBE', 'TIMED_OUT', 'BANNED'] as const;
export type SanctionKind = (typeof sanctionKinds)[number];

/** What a reporter learns of a decision. */
export const reportOutcomes = ['ACTION_TAKEN', 'NO_ACTION'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

export const appealDecisions = ['UPHELD', 'REVERSED'] as const;
export type AppealDecision = (typeof appealDecisions)[number];

/** What can be reported in messaging. */
export const messagingSubjectKinds = ['PERSON', 'MESSAGE', 'CHANNEL', 'AGENT', 'MICRO_DAO'] as const;
export type MessagingSubjectKind = (typeof messagingSubjectKinds)[number];

/** What admins do to a person whose conduct, content or agent broke a rule in messaging. */
export const messagingSanctionKinds = ['CONTENT_REMOVED', 'AGENT_RETIRED', 'TIMED_OUT', 'BANNED'] as const;
export type MessagingSanctionKind = (typeof messagingSanctionKinds)[number];

/** Where a time out or a ban in messaging holds. */
export const messagingScopes = ['CHANNEL', 'MICRO_DAO', 'MESSAGING'] as const;
export type MessagingScope = (typeof messagingScopes)[number];
