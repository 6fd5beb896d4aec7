import { days } from '../days.ts';
import { askedReasons, type AskedFacts, type Reason } from '../search/reasons.ts';

export type EventReasonKind = 'WORDS' | 'INTERESTS' | 'DISTANCE' | 'FREE_PLACES' | 'SOON';

/** Why an event is shown. */
export interface EventReason extends Reason<EventReasonKind> {
  readonly freePlaces?: number;
}

/** What is known of an event that was found. */
export interface FoundEventFacts extends AskedFacts {
  /** Null for an event without a capacity. */
  readonly freePlaces: number | null;
  readonly startTime: Date | null;
}

/** The reasons that hold for an event: what was asked for, then what speaks for it besides. */
export function eventReasons({ freePlaces, startTime, ...asked }: FoundEventFacts, now: Date): EventReason[] {
  const reasons: EventReason[] = askedReasons(asked, 'Its tribe is interested in');
  if (freePlaces === null) reasons.push({ kind: 'FREE_PLACES', text: 'Places for everyone' });
  else if (freePlaces > 0)
    reasons.push({
      kind: 'FREE_PLACES',
      text: `${freePlaces} free ${freePlaces === 1 ? 'place' : 'places'}`,
      freePlaces,
    });
  if (startTime !== null && startTime <= days.after(now, 2))
    reasons.push({ kind: 'SOON', text: 'Begins within two days' });
  return reasons;
}
