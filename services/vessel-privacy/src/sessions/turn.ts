import type { PartnerStanding } from '../stages/own-way.ts';
import type { StageStatus } from '../stages/stage-progress.ts';
import type { SessionStatus } from './vessel-session.ts';

export type Turn = 'YOURS' | 'THEIRS' | 'EITHER';

export interface TurnSeen {
  readonly status: SessionStatus;
  /** Of one's own current stage; null after the last. */
  readonly own: StageStatus | null;
  readonly partner: PartnerStanding | null;
}

/**
 * Whose turn it is, as one of the two may know it: made of one's own progress and the other's standing alone, so that
 * it tells nothing more of the other than the standing does. Null while nobody can move.
 */
export function turnOf({ status, own, partner }: TurnSeen): Turn | null {
  if (status === 'CREATED') return 'YOURS';
  if (status === 'INVITED') return 'THEIRS';
  if (status !== 'ACTIVE') return null;
  if (own === 'GATE_PENDING' || own === null) return 'THEIRS';
  return partner === 'AHEAD' ? 'YOURS' : 'EITHER';
}
