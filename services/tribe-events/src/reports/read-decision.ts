import type { SanctionKind } from '@kindred/contracts/safety';
import { readDecision as readAnyDecision, type DecidedAction as AnyAction } from '@kindred/moderation/read-decision';
import { InvalidDecision } from '@kindred/moderation/refusals';
import type { DecideReportInput } from '../__generated__/resolvers.ts';

/** What an admin decided, with all that it needs. */
export type Decided = { readonly decision: 'NO_ACTION' } | DecidedAction;

export interface DecidedAction extends AnyAction<SanctionKind> {
  /** Null for that of the reported thing. */
  readonly tribeId: string | null;
}

/** @throws {InvalidDecision} @throws {InvalidText} */
export function readDecision(input: DecideReportInput, now: Date): Decided {
  const { decision, tribeId = null } = input;
  if (tribeId !== null && decision !== 'REMOVED_FROM_TRIBE') throw new InvalidDecision('tribeId', 'NOT_TAKEN');
  const decided = readAnyDecision<SanctionKind>(input, now);
  return decided.decision === 'NO_ACTION' ? decided : { ...(decided as AnyAction<SanctionKind>), tribeId };
}
