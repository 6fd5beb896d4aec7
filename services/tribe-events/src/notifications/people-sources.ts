import { disclaimerLapseDue } from '@kindred/contracts/companion-journal/disclaimer-lapse-due';
import { journalReminderDue } from '@kindred/contracts/companion-journal/reminder-due';
import { tieAccepted } from '@kindred/contracts/identity/tie-accepted';
import { tieRequested } from '@kindred/contracts/identity/tie-requested';
import { achievementAwarded } from '@kindred/contracts/tribe-events/achievement-awarded';
import { agreementFollowUpDue } from '@kindred/contracts/vessel-privacy/agreement-follow-up-due';
import { sessionAccepted } from '@kindred/contracts/vessel-privacy/session-accepted';
import { source } from './notification-source.ts';

/**
 * What people earn, what they want to be reminded of, and what happens between two of them: ties, and sessions of
 * vessel-privacy.
 */
export const peopleSources = [
  source(achievementAwarded, { kind: 'ACHIEVEMENT_EARNED', to: ({ userId }) => [userId], shows: ['achievementId'] }),
  source(tieRequested, {
    kind: 'TIE_REQUESTED',
    to: ({ addresseeId }) => [addresseeId],
    by: ({ requesterId }) => requesterId,
    shows: [],
  }),
  source(tieAccepted, {
    kind: 'TIE_ACCEPTED',
    // A tie to an agent is there at once, and is no news.
    to: ({ requesterId, addresseeId }) => (addresseeId === undefined ? [] : [requesterId]),
    by: ({ addresseeId }) => addresseeId,
    shows: [],
  }),
  source(sessionAccepted, {
    kind: 'SESSION_ACCEPTED',
    to: ({ inviterId }) => [inviterId],
    by: ({ partnerId }) => partnerId,
    shows: ['sessionId'],
  }),
  // Each of the two is told about the other.
  ...([0, 1] as const).map((one) =>
    source(agreementFollowUpDue, {
      kind: 'AGREEMENT_FOLLOW_UP',
      to: ({ memberIds }) => memberIds.slice(one, one + 1),
      by: ({ memberIds }) => memberIds[1 - one],
      shows: ['sessionId'],
    }),
  ),
  source(disclaimerLapseDue, {
    kind: 'DISCLAIMER_LAPSING',
    to: ({ userId }) => [userId],
    shows: [],
    until: ({ lapsesAt }) => lapsesAt,
  }),
  source(journalReminderDue, { kind: 'JOURNAL_REMINDER', to: ({ ownerId }) => [ownerId], shows: [] }),
];
