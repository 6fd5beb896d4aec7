import { days } from '../days.ts';
import { askedReasons, type AskedFacts, type Reason } from '../search/reasons.ts';

export type SearchReasonKind = 'WORDS' | 'INTERESTS' | 'DISTANCE' | 'FREE_SEATS' | 'ACTIVE_THIS_WEEK';

/** Why a tribe is shown. */
export interface SearchReason extends Reason<SearchReasonKind> {
  readonly freeSeats?: number;
}

/** What is known of a tribe that was found. */
export interface FoundFacts extends AskedFacts {
  readonly freeSeats: number;
  readonly lastActiveAt: Date;
}

/** The reasons that hold for a tribe: what was asked for, then what speaks for it besides. */
export function reasonsFor({ freeSeats, lastActiveAt, ...asked }: FoundFacts, now: Date): SearchReason[] {
  const reasons: SearchReason[] = askedReasons(asked);
  if (freeSeats > 0)
    reasons.push({ kind: 'FREE_SEATS', text: `${freeSeats} free ${freeSeats === 1 ? 'seat' : 'seats'}`, freeSeats });
  if (lastActiveAt > days.before(now, 7)) reasons.push({ kind: 'ACTIVE_THIS_WEEK', text: 'Active this week' });
  return reasons;
}
