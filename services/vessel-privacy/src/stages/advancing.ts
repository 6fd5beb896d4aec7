import { DomainError } from '@kindred/contracts/domain-error';
import type { Stage } from './stage-progress.ts';

/** Where somebody is: in a stage, or waiting at its end for the other. */
export interface Position {
  readonly stage: Stage;
  readonly status: 'IN_PROGRESS' | 'GATE_PENDING';
}

export type Move =
  /** Done for one's own part; nothing opens until the other comes. */
  { readonly kind: 'wait' } | { readonly kind: 'alone' | 'together'; readonly opens: Stage | null };

export class NoCurrentStage extends DomainError {
  readonly code = 'NO_CURRENT_STAGE';
  override readonly kind = 'conflict';
  constructor() {
    super('You are in no stage of this session: the last is closed.');
  }
}

/** At the end of these the two go on together. */
const endsTogether: ReadonlySet<Stage> = new Set([0, 3]);

/**
 * What becomes of somebody who closes their current stage, its gates being satisfied. Null is no current stage: not
 * joined yet, or through with all. Whoever waits already goes on waiting. The only way onwards is to the next stage, so
 * none can be skipped.
 * @throws {NoCurrentStage}
 */
export function advance(own: Position | null, partner: Position | null): Move {
  if (!own) throw new NoCurrentStage();
  const opens = own.stage === 4 ? null : ((own.stage + 1) as Stage);
  if (!endsTogether.has(own.stage)) return { kind: 'alone', opens };
  const met = partner?.stage === own.stage && partner.status === 'GATE_PENDING';
  return met ? { kind: 'together', opens } : { kind: 'wait' };
}
