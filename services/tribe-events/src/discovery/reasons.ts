import { days } from '../days.ts';
import type { ShownInterest } from '../tribes/tribe-interest.ts';

const metresPerMile = 1_609.344;

export type SearchReasonKind = 'WORDS' | 'INTERESTS' | 'DISTANCE' | 'FREE_SEATS' | 'ACTIVE_THIS_WEEK';

/** Why a tribe is shown, with a sentence that says it. */
export interface SearchReason {
  readonly kind: SearchReasonKind;
  readonly text: string;
  readonly words?: readonly string[];
  readonly interests?: readonly ShownInterest[];
  readonly distanceMiles?: number;
  readonly freeSeats?: number;
}

/** What is known of a tribe that was found. */
export interface FoundFacts {
  readonly words: readonly string[];
  /** Those that were asked for. */
  readonly interests: readonly ShownInterest[];
  readonly distanceM: number | null;
  readonly freeSeats: number;
  readonly lastActiveAt: Date;
}

/** The reasons that hold for a tribe: what was asked for, then what speaks for it besides. */
export function reasonsFor({ words, interests, distanceM, freeSeats, lastActiveAt }: FoundFacts, now: Date) {
  const reasons: SearchReason[] = [];
  if (words.length > 0) reasons.push({ kind: 'WORDS', text: `Mentions ${listed(words)}`, words });
  if (interests.length > 0)
    reasons.push({ kind: 'INTERESTS', text: `Interested in ${listed(interests.map(({ name }) => name))}`, interests });
  if (distanceM !== null) reasons.push(distanceReason(distanceM));
  if (freeSeats > 0)
    reasons.push({ kind: 'FREE_SEATS', text: `${freeSeats} free ${freeSeats === 1 ? 'seat' : 'seats'}`, freeSeats });
  if (lastActiveAt > days.before(now, 7)) reasons.push({ kind: 'ACTIVE_THIS_WEEK', text: 'Active this week' });
  return reasons;
}

/** Whole miles, since the place is rounded to about a kilometre anyway. */
function distanceReason(distanceM: number): SearchReason {
  const distanceMiles = Math.round(distanceM / metresPerMile);
  const miles = distanceMiles === 1 ? 'mile' : 'miles';
  const text = distanceMiles === 0 ? 'Less than a mile away' : `About ${distanceMiles} ${miles} away`;
  return { kind: 'DISTANCE', text, distanceMiles };
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
