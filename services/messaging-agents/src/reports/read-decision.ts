import type { MessagingSanctionKind, MessagingScope } from '@kindred/contracts/safety';
import { readDecision as readAnyDecision, type DecidedAction as AnyAction } from '@kindred/moderation/read-decision';
import { InvalidDecision } from '@kindred/moderation/refusals';
import type { DecideMessagingReportInput } from '../__generated__/resolvers.ts';
import type { Report } from './report.ts';

/** What an admin decided, with all that it needs. */
export type Decided = { readonly decision: 'NO_ACTION' } | DecidedAction;

export interface DecidedAction extends AnyAction<MessagingSanctionKind> {
  /** Where a time out or a ban holds. Null for other kinds. */
  readonly scope: MessagingScope | null;
}

const scoped: readonly string[] = ['TIMED_OUT', 'BANNED'];

/** @throws {InvalidDecision} @throws {InvalidText} */
export function readDecision(input: DecideMessagingReportInput, now: Date): Decided {
  const { decision } = input;
  const hasScope = scoped.includes(decision);
  if (!hasScope && input.scope != null) throw new InvalidDecision('scope', 'NOT_TAKEN');
  if (hasScope && input.scope == null) throw new InvalidDecision('scope', 'NEEDED');
  const decided = readAnyDecision<MessagingSanctionKind>(input, now);
  if (decided.decision === 'NO_ACTION') return decided;
  return { ...(decided as AnyAction<MessagingSanctionKind>), scope: input.scope ?? null };
}

/** The channel or the microDAO of a scope: the one in which it happened. @throws {InvalidDecision} if there is none */
export function scopeIdOf(scope: MessagingScope | null, { channelId, microDaoId }: Report): string | null {
  if (scope === null || scope === 'MESSAGING') return null;
  const id = scope === 'CHANNEL' ? channelId : microDaoId;
  if (id === null) throw new InvalidDecision('scope', 'NO_PLACE');
  return id;
}
