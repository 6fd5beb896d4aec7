import { speakOneLanguage } from '../matching/group-score.ts';
import { inReach } from '../matching/pair-score.ts';
import { fewestInGroup, mostInGroup, type FormationProblem, type Placement } from './formation-problem.ts';

export const whyNotCodes = [
  'NO_LOCATION',
  'TOO_FEW_IN_REACH',
  'NO_COMMON_LANGUAGE',
  'TOO_SPREAD_OUT',
  'GROUPS_FULL',
  'NO_GROUP_FOUND',
] as const;
export type WhyNotCode = (typeof whyNotCodes)[number];

export interface WhyNot {
  readonly code: WhyNotCode;
  readonly text: string;
}

const texts: Record<WhyNotCode, string> = {
  NO_LOCATION: 'Your profile does not say where you are. Add a place, and you are part of the next formation.',
  TOO_FEW_IN_REACH:
    'Fewer than three others are within a distance that all of you would travel. You come first in the next formation.',
  NO_COMMON_LANGUAGE:
    'Fewer than three others in your reach speak one of your languages. You come first in the next formation.',
  TOO_SPREAD_OUT: 'The people in your reach are too far from each other to meet. You come first in the next formation.',
  GROUPS_FULL: 'All groups in your reach have eight people. You come first in the next formation.',
  NO_GROUP_FOUND: 'No group in your reach fitted this time. You come first in the next formation.',
};

/**
 * Why a candidate is left over. Blocks are not looked at: the answer is the same with and without one, so that it does
 * not tell of a block.
 */
export function whyNotPlaced(problem: FormationProblem, placement: Placement, person: number): WhyNot {
  return whyNot(codeFor(problem, placement, person));
}

/** The words for a code. */
export function whyNot(code: WhyNotCode): WhyNot {
  return { code, text: texts[code] };
}

function codeFor({ people, isCandidate }: FormationProblem, { groups }: Placement, person: number): WhyNotCode {
  if (Number.isNaN(people.places[person * 3])) return 'NO_LOCATION';
  const others: number[] = [];
  for (let other = 0; other < people.count; other += 1) {
    if (other !== person && isCandidate[other] === 1 && inReach(people, person, other)) others.push(other);
  }
  if (others.length < fewestInGroup - 1) return 'TOO_FEW_IN_REACH';
  const speaking = others.filter((other) => speakOneLanguage(people, [person, other]));
  if (speaking.length < fewestInGroup - 1) return 'NO_COMMON_LANGUAGE';
  const reachable = new Set(speaking);
  const near = groups.filter((group) => group.every((member) => reachable.has(member)));
  if (near.length > 0) return near.every((group) => group.length >= mostInGroup) ? 'GROUPS_FULL' : 'NO_GROUP_FOUND';
  return speaking.some((one) => countInReach(people, one, speaking) >= fewestInGroup - 2)
    ? 'NO_GROUP_FOUND'
    : 'TOO_SPREAD_OUT';
}

function countInReach(people: FormationProblem['people'], one: number, others: readonly number[]): number {
  return others.filter((other) => other !== one && inReach(people, one, other)).length;
}
