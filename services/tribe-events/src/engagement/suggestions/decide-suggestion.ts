import { days } from '../../days.ts';
import type { TribeStatus } from '../../tribes/tribe-lifecycle.ts';
import type { SuggestionCause } from './reasons.ts';

/** What decides whether a tribe gets a suggestion now. */
export interface SuggestionSituation {
  readonly status: TribeStatus;
  readonly suggestionsOn: boolean;
  /** Whether a member has asked for one that was not made yet. */
  readonly isWanted: boolean;
  /** How many are PENDING. */
  readonly open: number;
  readonly lastMadeAt: Date | null;
  readonly eventsAhead: number;
  readonly hasInterests: boolean;
  /** Messages that answered prompts in the last seven days. */
  readonly answers: number;
}

/** As many as members can keep in view. */
export const mostOpen = 5;
const pauseDays = 7;

/**
 * Why a tribe gets a suggestion now; null if it gets none. Without being asked for, one comes in a week, to tribes that
 * have answered a prompt or named interests, and that have nothing ahead.
 */
export function decideSuggestion(situation: SuggestionSituation, now: Date): SuggestionCause[] | null {
  const { status, suggestionsOn, isWanted, open, lastMadeAt, eventsAhead, answers, hasInterests } = situation;
  if (!suggestionsOn || (status !== 'ACTIVE' && status !== 'AT_RISK' && !isWanted)) return null;
  if (status === 'DISSOLVED') return null;
  const answered: SuggestionCause[] = answers > 0 ? [{ kind: 'AFTER_ANSWERS', answers }] : [];
  if (isWanted) return open < mostOpen ? [{ kind: 'ASKED_FOR' }, ...answered] : null;
  if (open > 0 || eventsAhead > 0 || (answers === 0 && !hasInterests)) return null;
  if (lastMadeAt !== null && lastMadeAt > days.before(now, pauseDays)) return null;
  return [...answered, { kind: 'NO_EVENT_AHEAD' }];
}
