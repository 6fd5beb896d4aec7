import { interestKey, type NamedInterest } from '@kindred/contracts/interest';
import { compatibilityWith, type Compatibility } from './compatibility.ts';
import type { MatchPerson } from './match-person.ts';

export const reasonCodes = [
  'SHARED_INTERESTS',
  'SIMILAR_PERSONALITIES',
  'SIMILAR_COMMUNICATION',
  'NEARBY',
  'BALANCED_GROUP',
  'COMMON_LANGUAGE',
  'COMMON_EVENING',
  'WITHIN_REACH',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Why a person is in a group, in words. No reason holds a number, nor anything of one other member alone. */
export interface Reason {
  readonly code: ReasonCode;
  readonly text: string;
}

export interface Explanation {
  readonly reasons: readonly Reason[];
  /** What the person shares with a member, where both have consented to its being named. */
  readonly commonInterests: readonly NamedInterest[];
}

const texts: Readonly<Record<ReasonCode, string>> = {
  SHARED_INTERESTS: 'You have interests in common.',
  SIMILAR_PERSONALITIES: 'Your personalities are likely to go well together.',
  SIMILAR_COMMUNICATION: 'You like to talk with others in similar ways.',
  NEARBY: 'You live near each other.',
  BALANCED_GROUP: 'Together you are a mix of outgoing and quiet people.',
  COMMON_LANGUAGE: 'All of you speak a common language.',
  COMMON_EVENING: 'There is an evening on which all of you are free.',
  WITHIN_REACH: 'All of you are within a distance that each would travel.',
};

/** A reason in general words. */
export function reasonOf(code: ReasonCode): Reason {
  return { code, text: texts[code] };
}

/** From which a factor is a reason, of 100. */
const notable = 70;

/**
 * Why a person is in a group. A common interest is named only if the person and the member who shares it have both
 * consented; otherwise it is told that there are some.
 * @param consented ids of people whose consent MATCHING_INSIGHT holds
 */
export function explain(
  person: MatchPerson,
  members: readonly MatchPerson[],
  consented: ReadonlySet<string>,
): Explanation {
  const found = compatibilityWith(person, members);
  if (!found) return { reasons: [], commonInterests: [] };
  const named = commonInterests(person, members, consented);
  // Beside a single other member, a reason would be about that member alone.
  const reasons = members.length < 2 ? [] : [...reasonsOf(found, person, members, named)];
  return { reasons: reasons.length > 0 ? reasons : [reasonOf('WITHIN_REACH')], commonInterests: named };
}

function* reasonsOf(
  { factors, haveCommonEvening }: Compatibility,
  person: MatchPerson,
  members: readonly MatchPerson[],
  named: readonly NamedInterest[],
): Generator<Reason> {
  if (named.length > 0) {
    yield { code: 'SHARED_INTERESTS', text: `You share interests: ${named.map(({ name }) => name).join(', ')}.` };
  } else if (factors.INTERESTS > 0) yield reasonOf('SHARED_INTERESTS');
  if (factors.PERSONALITY >= notable) yield reasonOf('SIMILAR_PERSONALITIES');
  if (factors.COMMUNICATION_STYLE >= notable) yield reasonOf('SIMILAR_COMMUNICATION');
  if (factors.LOCATION >= notable) yield reasonOf('NEARBY');
  if (factors.GROUP_BALANCE >= notable) {
    yield reasonOf('BALANCED_GROUP');
  }
  const all = [person, ...members];
  if (all.every(({ languages }) => languages.length > 0)) yield reasonOf('COMMON_LANGUAGE');
  if (haveCommonEvening && all.every(({ freeEvenings }) => freeEvenings.length > 0)) {
    yield reasonOf('COMMON_EVENING');
  }
}

/** The person's own interests that a member shares, both having consented: as the person wrote them, primary first. */
export function commonInterests(
  person: MatchPerson,
  members: readonly MatchPerson[],
  consented: ReadonlySet<string>,
): NamedInterest[] {
  if (!consented.has(person.id)) return [];
  const shown = members.filter(({ id }) => consented.has(id));
  const shared = new Set(shown.flatMap(({ interests }) => interests.map(interestKey)));
  const own = person.interests.filter((interest) => shared.has(interestKey(interest)));
  return own.toSorted((one, other) => Number(other.isPrimary) - Number(one.isPrimary));
}
