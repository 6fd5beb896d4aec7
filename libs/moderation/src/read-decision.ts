import type { ReportReason } from '@kindred/contracts/safety';
import { readText } from '@kindred/service/text';
import { InvalidDecision } from './refusals.ts';
import { daysAfter } from './sanction.ts';

const longestDays = 365;

export interface DecisionInput<Kind extends string> {
  readonly decision: 'NO_ACTION' | Kind;
  readonly rule?: ReportReason | null;
  readonly explanation?: string | null;
  readonly until?: Date | null;
}

/** What is done to a person, why, and until when. */
export interface DecidedAction<Kind extends string> {
  readonly decision: Kind;
  readonly rule: ReportReason;
  readonly explanation: string;
  /** The end of a time out; null for other kinds. */
  readonly until: Date | null;
}

/** What an admin decided, with all that it needs. */
export type Decided<Kind extends string> = { readonly decision: 'NO_ACTION' } | DecidedAction<Kind>;

/** @throws {InvalidDecision} @throws {InvalidText} */
export function readDecision<Kind extends string>(input: DecisionInput<Kind>, now: Date): Decided<Kind> {
  const { decision, rule = null, explanation = null } = input;
  const until = readEnd(decision, input.until ?? null, now);
  if (decision === 'NO_ACTION') {
    if (rule !== null) throw new InvalidDecision('rule', 'NOT_TAKEN');
    if (explanation !== null) throw new InvalidDecision('explanation', 'NOT_TAKEN');
    return { decision: 'NO_ACTION' };
  }
  if (rule === null) throw new InvalidDecision('rule', 'NEEDED');
  if (explanation === null) throw new InvalidDecision('explanation', 'NEEDED');
  const text = readText(explanation, { field: 'explanation', maxLength: 1_000, lines: true });
  return { decision, rule, explanation: text, until };
}

function readEnd(decision: string, until: Date | null, now: Date): Date | null {
  if (decision !== 'TIMED_OUT') {
    if (until !== null) throw new InvalidDecision('until', 'NOT_TAKEN');
    return null;
  }
  if (until === null) throw new InvalidDecision('until', 'NEEDED');
  if (until <= now) throw new InvalidDecision('until', 'PAST');
  if (until > daysAfter(now, longestDays)) throw new InvalidDecision('until', 'TOO_FAR_AHEAD');
  return until;
}
