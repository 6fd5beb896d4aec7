import type { PeopleColumns } from './people-columns.ts';
import { communicationStyles, type CommunicationStyle } from './match-person.ts';
import { sharedPrimaryBonus, weights, type PairFactor } from './weights.ts';

/** The mean radius of the Earth. Distances are chords: at 25 miles a chord is shorter than its arc by 0.00004 miles. */
const earthMiles = 3958.7613;

/** How well two styles go together, from 0 to 1. Each with itself is 1; a pair is the same in either order. */
const styleFits: readonly (readonly [CommunicationStyle, CommunicationStyle, number])[] = [
  ['DIRECT', 'THOUGHTFUL', 0.5],
  ['DIRECT', 'SUPPORTIVE', 0.4],
  ['DIRECT', 'ANALYTICAL', 0.8],
  ['DIRECT', 'EXPRESSIVE', 0.6],
  ['THOUGHTFUL', 'SUPPORTIVE', 0.8],
  ['THOUGHTFUL', 'ANALYTICAL', 0.7],
  ['THOUGHTFUL', 'EXPRESSIVE', 0.5],
  ['SUPPORTIVE', 'ANALYTICAL', 0.4],
  ['SUPPORTIVE', 'EXPRESSIVE', 0.8],
  ['ANALYTICAL', 'EXPRESSIVE', 0.3],
];
const unknownStyleFit = 0.5;
const styleTable = tableOfStyles();

/** Indexes of the parts of a `PeopleColumns` for one factor of two people: symmetric, from 0 to 1. */
export const factorOfPair: Readonly<Record<PairFactor, (people: PeopleColumns, one: number, other: number) => number>> =
  { PERSONALITY: personality, INTERESTS: interests, COMMUNICATION_STYLE: communicationStyle, LOCATION: location };

const { PERSONALITY, INTERESTS, COMMUNICATION_STYLE, LOCATION } = weights.of;

/** The weighted sum of the factors of two people, without the balance of a group: from 0 to 0.9. */
export function pairScore(people: PeopleColumns, one: number, other: number): number {
  return (
    PERSONALITY * personality(people, one, other) +
    INTERESTS * interests(people, one, other) +
    COMMUNICATION_STYLE * communicationStyle(people, one, other) +
    LOCATION * location(people, one, other)
  );
}

/** Whether two people are within both their maximum distances and 25 miles of each other. */
export function inReach(people: PeopleColumns, one: number, other: number): boolean {
  const { reach } = people;
  const limit = Math.min(reach[one] as number, reach[other] as number) / earthMiles;
  return squaredChord(people, one, other) <= limit * limit;
}

/**
 * Extraversion is complementary: two people fit best if one is as outgoing as the other is quiet. The other four traits
 * fit best if they are alike.
 */
function personality({ traits }: PeopleColumns, one: number, other: number): number {
  const [a, b] = [one * 5, other * 5];
  const apart =
    Math.abs((traits[a] as number) - (traits[b] as number)) +
    Math.abs((traits[a + 1] as number) - (traits[b + 1] as number)) +
    Math.abs((traits[a + 2] as number) + (traits[b + 2] as number) - 100) +
    Math.abs((traits[a + 3] as number) - (traits[b + 3] as number)) +
    Math.abs((traits[a + 4] as number) - (traits[b + 4] as number));
  return 1 - apart / 500;
}

/** The Jaccard index, and more if an interest is primary to both. A person without interests shares none. */
function interests({ interestStarts, interests: entries }: PeopleColumns, one: number, other: number): number {
  let a = interestStarts[one] as number;
  let b = interestStarts[other] as number;
  const endOfA = interestStarts[one + 1] as number;
  const endOfB = interestStarts[other + 1] as number;
  const all = endOfA - a + endOfB - b;
  let shared = 0;
  let sharedPrimary = 0;
  while (a < endOfA && b < endOfB) {
    const [entryA, entryB] = [entries[a] as number, entries[b] as number];
    const [numberA, numberB] = [entryA >>> 1, entryB >>> 1];
    if (numberA === numberB) {
      shared += 1;
      sharedPrimary |= entryA & entryB & 1;
    }
    if (numberA <= numberB) a += 1;
    if (numberB <= numberA) b += 1;
  }
  if (shared === 0) return 0;
  return Math.min(1, shared / (all - shared) + sharedPrimary * sharedPrimaryBonus);
}

function communicationStyle({ styles }: PeopleColumns, one: number, other: number): number {
  return styleTable[(styles[one] as number) * (communicationStyles.length + 1) + (styles[other] as number)] as number;
}

/** 1 at the same place, 0 at the end of what is in reach of both, and beyond it. */
function location(people: PeopleColumns, one: number, other: number): number {
  const { reach } = people;
  const miles = Math.sqrt(squaredChord(people, one, other)) * earthMiles;
  const limit = Math.min(reach[one] as number, reach[other] as number);
  return miles <= limit ? 1 - miles / limit : 0;
}

function squaredChord({ places }: PeopleColumns, one: number, other: number): number {
  const [a, b] = [one * 3, other * 3];
  const x = (places[a] as number) - (places[b] as number);
  const y = (places[a + 1] as number) - (places[b + 1] as number);
  const z = (places[a + 2] as number) - (places[b + 2] as number);
  return x * x + y * y + z * z;
}

function tableOfStyles(): Float64Array {
  const side = communicationStyles.length + 1;
  const table = new Float64Array(side * side).fill(unknownStyleFit);
  for (let style = 1; style < side; style += 1) table[style * side + style] = 1;
  for (const [one, other, fit] of styleFits) {
    const [a, b] = [communicationStyles.indexOf(one) + 1, communicationStyles.indexOf(other) + 1];
    table[a * side + b] = fit;
    table[b * side + a] = fit;
  }
  return table;
}
