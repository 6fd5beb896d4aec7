import { challengeProposed } from '@kindred/contracts/tribe-events/challenge-proposed';
import { creatorChanged } from '@kindred/contracts/tribe-events/creator-changed';
import { goalCompleted } from '@kindred/contracts/tribe-events/goal-completed';
import { hiveActivated } from '@kindred/contracts/tribe-events/hive-activated';
import { hiveClosed } from '@kindred/contracts/tribe-events/hive-closed';
import { hiveLapsed } from '@kindred/contracts/tribe-events/hive-lapsed';
import { joinRequestAnswered } from '@kindred/contracts/tribe-events/join-request-answered';
import { joinRequested } from '@kindred/contracts/tribe-events/join-requested';
import { memberInvited } from '@kindred/contracts/tribe-events/member-invited';
import { memberJoined } from '@kindred/contracts/tribe-events/member-joined';
import { proposalMade } from '@kindred/contracts/tribe-events/proposal-made';
import { tribeStatusChanged } from '@kindred/contracts/tribe-events/tribe-status-changed';
import { source } from './notification-source.ts';
import { creatorOfTribe, membersBefore, membersOfTribe, peopleOfHive } from './recipients.ts';

/** What happens in tribes and hives. */
export const tribeSources = [
  source(memberInvited, {
    kind: 'TRIBE_INVITED',
    to: ({ userId }) => [userId],
    by: ({ invitedBy }) => invitedBy,
    shows: ['tribeId'],
    until: ({ expiresAt }) => expiresAt,
  }),
  source(joinRequested, {
    kind: 'TRIBE_JOIN_REQUESTED',
    to: creatorOfTribe,
    by: ({ userId }) => userId,
    shows: ['tribeId'],
    until: ({ expiresAt }) => expiresAt,
    collapsesBy: 'tribeId',
  }),
  source(joinRequestAnswered, {
    kind: 'TRIBE_JOIN_ACCEPTED',
    only: { accepted: true },
    to: ({ userId }) => [userId],
    shows: ['tribeId'],
  }),
  source(joinRequestAnswered, {
    kind: 'TRIBE_JOIN_DECLINED',
    only: { accepted: false },
    to: ({ userId }) => [userId],
    shows: ['tribeId'],
  }),
  source(memberJoined, {
    kind: 'TRIBE_MEMBER_JOINED',
    to: membersBefore,
    by: ({ userId }) => userId,
    shows: ['tribeId'],
    collapsesBy: 'tribeId',
  }),
  source(creatorChanged, {
    kind: 'TRIBE_HANDED_OVER',
    to: ({ toUserId }) => [toUserId],
    by: ({ fromUserId }) => fromUserId,
    shows: ['tribeId'],
  }),
  source(tribeStatusChanged, {
    kind: 'TRIBE_ACTIVE',
    only: { to: 'ACTIVE' },
    to: membersOfTribe,
    shows: ['tribeId'],
  }),
  source(tribeStatusChanged, {
    kind: 'TRIBE_AT_RISK',
    only: { to: 'AT_RISK' },
    to: membersOfTribe,
    shows: ['tribeId'],
  }),
  source(tribeStatusChanged, {
    kind: 'TRIBE_INACTIVE',
    only: { to: 'INACTIVE' },
    to: membersOfTribe,
    shows: ['tribeId'],
  }),
  source(tribeStatusChanged, {
    kind: 'TRIBE_DISSOLVED',
    only: { to: 'DISSOLVED' },
    to: membersOfTribe,
    shows: ['tribeId'],
  }),
  source(proposalMade, { kind: 'TRIBE_PROPOSED', to: ({ userIds }) => userIds, shows: ['proposalId'] }),
  source(goalCompleted, {
    kind: 'GOAL_COMPLETED',
    to: membersOfTribe,
    by: ({ completedBy }) => completedBy,
    shows: ['tribeId', 'goalId'],
  }),
  source(challengeProposed, {
    kind: 'CHALLENGE_PROPOSED',
    to: membersOfTribe,
    shows: ['tribeId', 'goalId'],
    until: ({ expiresAt }) => expiresAt,
  }),
  source(hiveActivated, { kind: 'HIVE_ACTIVATED', to: peopleOfHive('ACTIVE'), shows: ['hiveId'] }),
  source(hiveLapsed, { kind: 'HIVE_LAPSED', to: peopleOfHive('LAPSED'), shows: ['hiveId'] }),
  source(hiveClosed, {
    kind: 'HIVE_CLOSED',
    to: peopleOfHive('CLOSED'),
    by: ({ closedBy }) => closedBy,
    shows: ['hiveId'],
  }),
];
