import { metresPerMile } from '../distance.ts';
import type { ShownInterest } from '../tribes/tribe-interest.ts';

/** Why a thing is shown, with a sentence that says it. */
export interface Reason<Kind extends string> {
  readonly kind: Kind;
  readonly text: string;
  readonly words?: readonly string[];
  readonly interests?: readonly ShownInterest[];
  readonly distanceMiles?: number;
}

/** What was asked for and holds. */
export interface AskedFacts {
  readonly words: readonly string[];
  /** Those that were asked for. */
  readonly interests: readonly ShownInterest[];
  readonly distanceM: number | null;
}

/**
 * The reasons that answer what was asked for.
 * @param who such as "Interested in", before the names of interests
 */
export function askedReasons(
  { words, interests, distanceM }: AskedFacts,
  who = 'Interested in',
): Reason<'WORDS' | 'INTERESTS' | 'DISTANCE'>[] {
  const reasons: Reason<'WORDS' | 'INTERESTS' | 'DISTANCE'>[] = [];
  if (words.length > 0) reasons.push({ kind: 'WORDS', text: `Mentions ${listed(words)}`, words });
  if (interests.length > 0)
    reasons.push({ kind: 'INTERESTS', text: `${who} ${listed(interests.map(({ name }) => name))}`, interests });
  if (distanceM !== null) reasons.push(distanceReason(distanceM));
  return reasons;
}

/** Whole miles, since the place is rounded to about a kilometre anyway. */
export function wholeMiles(distanceM: number): number {
  return Math.round(distanceM / metresPerMile);
}

function distanceReason(distanceM: number): Reason<'DISTANCE'> {
  const distanceMiles = wholeMiles(distanceM);
  const miles = distanceMiles === 1 ? 'mile' : 'miles';
  const text = distanceMiles === 0 ? 'Less than a mile away' : `About ${distanceMiles} ${miles} away`;
  return { kind: 'DISTANCE', text, distanceMiles };
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
