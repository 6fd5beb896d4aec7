import type { ReportReason, SanctionKind } from '@kindred/contracts/safety';
import { readText } from '@kindred/service/text';
import type { DecideReportInput } from '../__generated__/resolvers.ts';
import { days } from '../days.ts';
import { InvalidDecision } from './refusals.ts';

const longestDays = 365;

/** What an admin decided, with all that it needs. */
export type Decided = { readonly decision: 'NO_ACTION' } | DecidedAction;

export interface DecidedAction {
  readonly decision: SanctionKind;
  readonly rule: ReportReason;
  readonly explanation: string;
  readonly until: Date | null;
  /** Null for that of the reported thing. */
  readonly tribeId: string | null;
}

/** @throws {InvalidDecision} @throws {InvalidText} */
export function readDecision(input: DecideReportInput, now: Date): Decided {
  const { decision, rule = null, explanation = null, tribeId = null } = input;
  const until = readEnd(decision, input.until ?? null, now);
  if (tribeId !== null && decision !== 'REMOVED_FROM_TRIBE') throw new InvalidDecision('tribeId', 'NOT_TAKEN');
  if (decision === 'NO_ACTION') {
    if (rule !== null) throw new InvalidDecision('rule', 'NOT_TAKEN');
    if (explanation !== null) throw new InvalidDecision('explanation', 'NOT_TAKEN');
    return { decision };
  }
  if (rule === null) throw new InvalidDecision('rule', 'NEEDED');
  if (explanation === null) throw new InvalidDecision('explanation', 'NEEDED');
  const text = readText(explanation, { field: 'explanation', maxLength: 1_000, lines: true });
  return { decision, rule, explanation: text, until, tribeId };
}

function readEnd(decision: Decided['decision'], until: Date | null, now: Date): Date | null {
  if (decision !== 'TIMED_OUT') {
    if (until !== null) throw new InvalidDecision('until', 'NOT_TAKEN');
    return null;
  }
  if (until === null) throw new InvalidDecision('until', 'NEEDED');
  if (until <= now) throw new InvalidDecision('until', 'PAST');
  if (until > days.after(now, longestDays)) throw new InvalidDecision('until', 'TOO_FAR_AHEAD');
  return until;
}
