import { interestKey } from '@kindred/contracts/interest';
import type { Point } from '@kindred/contracts/point';
import { communicationStyles, traits, weekdays, type MatchPerson } from './match-person.ts';
import { reachMiles } from './weights.ts';

/**
 * People in columns: one typed array for each property, and a person is an index. Scores are made from columns because
 * a formation compares many millions of pairs. A worker thread is sent columns without ids.
 */
export interface PeopleColumns {
  readonly count: number;
  /** Five a person, in the order of `traits`. */
  readonly traits: Float32Array;
  /** 0 if unknown, else the place in `communicationStyles` and one. */
  readonly styles: Uint8Array;
  /** Points on the unit sphere, three numbers a person: no seam at the antimeridian, no pole. NaN without a point. */
  readonly places: Float64Array;
  /** How far each would travel, 25 miles at most. */
  readonly reach: Float64Array;
  /** Where the interests of a person begin in `interests`; one entry more than people. */
  readonly interestStarts: Uint32Array;
  /** Ascending for each person: the number of an interest, times two, and one if it is primary. */
  readonly interests: Uint32Array;
  readonly languageWords: number;
  /** A bit for each language, `languageWords` words a person. All zero if unknown. */
  readonly languages: Uint32Array;
  /** A bit for each weekday. Zero if unknown. */
  readonly evenings: Uint8Array;
}

/** Puts people into columns, in their order. */
export function columnsOf(people: readonly MatchPerson[]): PeopleColumns {
  const interests = interestColumns(people);
  const languages = languageColumns(people);
  const columns = {
    count: people.length,
    traits: new Float32Array(people.length * traits.length),
    styles: new Uint8Array(people.length),
    places: new Float64Array(people.length * 3),
    reach: new Float64Array(people.length),
    evenings: new Uint8Array(people.length),
    ...interests,
    ...languages,
  };
  for (const [index, person] of people.entries()) {
    columns.traits.set(
      traits.map((trait) => person.traits[trait]),
      index * traits.length,
    );
    const { communicationStyle: style } = person;
    columns.styles[index] = style === null ? 0 : communicationStyles.indexOf(style) + 1;
    columns.places.set(person.point ? onUnitSphere(person.point) : [NaN, NaN, NaN], index * 3);
    columns.reach[index] = Math.min(person.maxTravelDistanceMiles, reachMiles);
    columns.evenings[index] = person.freeEvenings.reduce((bits, day) => bits | (1 << weekdays.indexOf(day)), 0);
  }
  return columns;
}

export function onUnitSphere({ latitude, longitude }: Point): [number, number, number] {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function interestColumns(people: readonly MatchPerson[]): Pick<PeopleColumns, 'interestStarts' | 'interests'> {
  const numbers = new Map<string, number>();
  const interestStarts = new Uint32Array(people.length + 1);
  const all: number[] = [];
  for (const [index, person] of people.entries()) {
    const own = new Map<number, boolean>();
    for (const interest of person.interests) {
      const number = numberOf(numbers, interestKey(interest));
      own.set(number, interest.isPrimary || own.get(number) === true);
    }
    const entries = [...own].map(([number, isPrimary]) => number * 2 + (isPrimary ? 1 : 0));
    for (const entry of entries.toSorted((one, other) => one - other)) all.push(entry);
    interestStarts[index + 1] = all.length;
  }
  return { interestStarts, interests: Uint32Array.from(all) };
}

function languageColumns(people: readonly MatchPerson[]): Pick<PeopleColumns, 'languageWords' | 'languages'> {
  const numbers = new Map<string, number>();
  for (const { languages } of people) for (const language of languages) numberOf(numbers, language);
  const languageWords = Math.max(1, Math.ceil(numbers.size / 32));
  const languages = new Uint32Array(people.length * languageWords);
  for (const [index, person] of people.entries()) {
    for (const language of person.languages) {
      const number = numberOf(numbers, language);
      const word = index * languageWords + (number >>> 5);
      languages[word] = (languages[word] ?? 0) | (1 << (number & 31));
    }
  }
  return { languageWords, languages };
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
