import { days } from '../../days.ts';
import type { PromptKind } from '../../model-tasks/prompt-kinds.ts';
import { fewestMembers, type TribeStatus } from '../../tribes/tribe-lifecycle.ts';
import { promptIntervalDays } from './prompt-interval.ts';
import type { PromptStatus } from './prompt-lifecycle.ts';
import type { PromptReason } from './reasons.ts';

/** What decides whether a tribe gets a prompt now. */
export interface PromptSituation {
  readonly status: TribeStatus;
  readonly statusSince: Date;
  readonly createdAt: Date;
  readonly lastActiveAt: Date;
  readonly memberCount: number;
  readonly promptsOn: boolean;
  /** From 0 to 10. */
  readonly activity: number;
  readonly last: {
    readonly kind: PromptKind;
    readonly status: PromptStatus;
    readonly askedAt: Date;
    readonly expiresAt: Date;
    readonly answeredAt: Date | null;
    readonly answers: number;
  } | null;
  readonly eventsAhead: number;
  /** When the last event that took place was over. */
  readonly lastEventAt: Date | null;
  readonly lastChallengeAt: Date | null;
}

export interface PlannedPrompt {
  readonly kind: PromptKind;
  readonly reason: PromptReason;
  readonly activity: number;
}

export type PromptDecision = { readonly ask: PlannedPrompt } | { readonly lookAgainAt: Date };

const fewestToTalk = 2;
const quietDays = 5;
const withoutEventDays = 21;
const followUpAfterMs = 6 * 3_600_000;
const followUpWithinMs = 3 * 86_400_000;

/**
 * Decides on a prompt for a tribe now, its kind and its reason, or when to look again: at least once a day, because a
 * tribe that gets livelier is asked sooner.
 */
export function decidePrompt(situation: PromptSituation, now: Date): PromptDecision {
  const { status, memberCount, promptsOn, activity, last, createdAt, lastChallengeAt } = situation;
  const tomorrow = days.after(now, 1);
  const goesOn = status === 'ACTIVE' || status === 'AT_RISK';
  if (!promptsOn || !goesOn || memberCount < fewestToTalk) return { lookAgainAt: tomorrow };
  if (last?.status === 'OPEN' && last.expiresAt > now) return { lookAgainAt: last.expiresAt };
  const followUpAt = last && followUpTime(last, now);
  if (last && followUpAt) {
    if (followUpAt > now) return { lookAgainAt: followUpAt };
    return { ask: { kind: 'FOLLOW_UP', reason: { code: 'ANSWERED', number: last.answers }, activity } };
  }
  const dueAt = days.after(last?.askedAt ?? createdAt, promptIntervalDays(activity));
  // A challenge asks the tribe for something already.
  const afterChallenge = lastChallengeAt === null ? dueAt : later(dueAt, days.after(lastChallengeAt, 1));
  if (afterChallenge > now) return { lookAgainAt: afterChallenge < tomorrow ? afterChallenge : tomorrow };
  return { ask: { ...kindAndReason(situation, now), activity } };
}

/** One follow-up for a prompt that was answered, after other members had time to answer too. */
function followUpTime({ kind, answeredAt }: NonNullable<PromptSituation['last']>, now: Date): Date | null {
  if (answeredAt === null || kind === 'FOLLOW_UP') return null;
  if (now.getTime() >= answeredAt.getTime() + followUpWithinMs) return null;
  return new Date(answeredAt.getTime() + followUpAfterMs);
}

function kindAndReason(situation: PromptSituation, now: Date): Omit<PlannedPrompt, 'activity'> {
  const { status, statusSince, memberCount, lastActiveAt, last, eventsAhead, lastEventAt, activity } = situation;
  if (last === null) return { kind: 'ICE_BREAKER', reason: { code: 'FIRST_PROMPT', number: null } };
  if (status === 'AT_RISK' && memberCount >= fewestMembers)
    return { kind: 'ACTIVITY', reason: { code: 'AT_RISK', number: daysSince(statusSince, now) } };
  const quiet = daysSince(lastActiveAt, now);
  if (quiet >= quietDays) return { kind: 'QUESTION', reason: { code: 'QUIET_FOR_DAYS', number: quiet } };
  const sinceEvent = lastEventAt && daysSince(lastEventAt, now);
  if (eventsAhead === 0 && (sinceEvent === null || sinceEvent >= withoutEventDays))
    return { kind: 'ACTIVITY', reason: { code: 'NO_EVENT_AHEAD', number: sinceEvent } };
  return { kind: 'QUESTION', reason: { code: 'DUE_BY_INTERVAL', number: promptIntervalDays(activity) } };
}

const daysSince = (moment: Date, now: Date) => Math.max(0, Math.floor((now.getTime() - moment.getTime()) / 86_400_000));
const later = (one: Date, other: Date) => (one > other ? one : other);
