import { madeUpPeople } from '@kindred/testkit/made-up-people';
import fc from 'fast-check';
import { compatibilityOf, compatibilityWith } from '../matching/compatibility.ts';
import { columnsOf } from '../matching/people-columns.ts';
import type { MatchPerson } from '../matching/match-person.ts';
import { comparePlacements, groupsOfIds } from './compare-placements.ts';
import { formPeople, inThisThread } from './form-people.ts';
import { leftOver, type FormationProblem, type KnownTribe } from './formation-problem.ts';
import { placeCell, type CellTask } from './place-cell.ts';
import { qualityOf } from './quality.ts';
import { whyNotPlaced } from './why-not-placed.ts';

interface Given {
  readonly tribes?: readonly KnownTribe[];
  readonly apart?: readonly (readonly [number, number])[];
  readonly meetAgain?: readonly (readonly [number, number])[];
  readonly priority?: readonly number[];
}

/** A problem in which all are candidates but the known members of tribes. */
function givenProblem(
  people: readonly MatchPerson[],
  { tribes = [], apart = [], meetAgain = [], priority = [] }: Given = {},
) {
  const known = new Set(tribes.flatMap(({ members }) => members));
  const problem: FormationProblem = {
    people: columnsOf(people),
    isCandidate: Uint8Array.from(people, (_, person) => (known.has(person) ? 0 : 1)),
    priority: Uint8Array.from(people, (_, person) => priority[person] ?? 0),
    tribes,
    apart,
    meetAgain,
  };
  return problem;
}

const form = (problem: FormationProblem, seed = 'a seed') => formPeople(problem, seed, inThisThread);
const pick = (people: readonly MatchPerson[], indexes: readonly number[]) => indexes.map((index) => people[index]!);
const inCity = (count: number, seed = 'city') => madeUpPeople(count, seed, 'CITY');
/** People who can all be together: at one place, of whom nothing is said that keeps them apart. */
const alike = (count: number, seed = 'alike') =>
  inCity(count, seed).map((person) => ({
    ...person,
    languages: [] as string[],
    point: { latitude: 51.5, longitude: -0.1 },
  }));

describe('people who are never together', () => {
  it('are those with a block between them', async () => {
    const people = alike(8);
    const apart = [0, 1, 2].flatMap((one) => [4, 5, 6].map((other) => [one, other] as const));
    const { groups } = await form(givenProblem(people, { apart }));
    expect(groups.flat()).toHaveLength(8);
    for (const [one, other] of apart) {
      expect(groups.some((group) => group.includes(one) && group.includes(other))).toBe(false);
    }
  });

  it('are not put into a tribe with a person they are kept apart from', async () => {
    const [one] = alike(1);
    const people = Array.from({ length: 7 }, (_, nth) => ({ ...one!, id: `${nth}` }));
    const tribes = [{ members: [0, 1, 2, 3], freeSeats: 4 }];
    const { fills } = await form(givenProblem(people, { tribes, apart: [[3, 5]] }));
    expect(fills.map(({ person }) => person).toSorted()).toEqual([4, 6]);
  });
});

describe('people who both would meet again', () => {
  const [one] = alike(1);
  const people = Array.from({ length: 7 }, (_, nth) => ({ ...one!, id: `${nth}` }));
  const tribes = [{ members: [0, 1, 2, 3], freeSeats: 1 }];

  it('are still kept apart by a block', async () => {
    const { fills } = await form(givenProblem(people, { tribes, apart: [[3, 6]], meetAgain: [[3, 6]] }));
    expect(fills.map(({ person }) => person)).toEqual([4]);
  });

  it('come first, and have the same scores as others', async () => {
    const problem = givenProblem(people, { tribes, meetAgain: [[6, 3]] });
    const { fills } = await form(problem);
    expect(fills.map(({ person }) => person)).toEqual([6]);
    const placement = { groups: [[3, 4, 5, 6]], fills: [] };
    expect(qualityOf(problem, placement)).toEqual(qualityOf(givenProblem(people, { tribes }), placement));
  });
});

describe('a placement', () => {
  const spread = fc.constantFrom('CITY' as const, 'COUNTRY' as const);

  it('has each person once, in groups of four to eight who can be together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 120 }), fc.string(), spread, async (count, seed, where) => {
        const people = madeUpPeople(count, seed, where);
        const apart = Array.from({ length: Math.floor(count / 3) }, (_, nth) => [nth, count - 1 - nth] as const);
        const tribes =
          count < 40
            ? []
            : [
                { members: [0], freeSeats: 3 },
                { members: [1, 2], freeSeats: 0 },
              ];
        const problem = givenProblem(people, { tribes, apart });
        const placement = await form(problem, seed);
        const placed = [...placement.groups.flat(), ...placement.fills.map(({ person }) => person)];
        expect(new Set([...placed, ...leftOver(problem, placement)]).size).toBe(count - tribes.length * 1.5);
        expect(new Set(placed).size).toBe(placed.length);
        for (const group of placement.groups) {
          expect(group.length).toBeGreaterThanOrEqual(4);
          expect(group.length).toBeLessThanOrEqual(8);
          expect(compatibilityOf(pick(people, group))).not.toBeNull();
          for (const [one, other] of apart) expect(group.includes(one) && group.includes(other)).toBe(false);
        }
        expect(placement.fills.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same for the same seed, also if cells are placed in another order', async () => {
    const problem = givenProblem(inCity(2_000));
    const first = await form(problem);
    const turned: (() => void)[] = [];
    const late = async (task: CellTask) => {
      await new Promise<void>((go) => {
        turned.push(go);
        setTimeout(() => turned.pop()?.(), 10);
      });
      return placeCell(task);
    };
    expect(await formPeople(problem, 'a seed', { ...inThisThread, place: late })).toEqual(first);
  });

  it('puts ten people who registered an hour ago into groups', async () => {
    const { groups } = await form(givenProblem(alike(10)));
    expect(groups).toHaveLength(2);
    expect(groups.flat()).toHaveLength(10);
  });

  it('takes people who were left over before first', async () => {
    // Two cliques of four that share three people: only one of the two others can be placed.
    const problem = (first: number) =>
      givenProblem(alike(5), { priority: [0, 0, 0, 0, 0].with(first, 1), apart: [[3, 4]] });
    for (const person of [3, 4]) {
      const { groups } = await form(problem(person));
      expect(groups).toHaveLength(1);
      expect(groups[0]).toContain(person);
    }
  });

  it('counts what it came to', async () => {
    const people = alike(14);
    const problem = givenProblem(people, { tribes: [{ members: [0, 1, 2], freeSeats: 2 }] });
    const placement = await form(problem);
    const quality = qualityOf(problem, placement);
    expect(quality.grouped + quality.filled + quality.leftOver).toBe(11);
    const scores = placement.groups.flatMap((group) =>
      group.map(() => compatibilityOf(pick(people, group))?.score ?? 0),
    );
    expect(quality.meanScore).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 1);
  });
});

describe('a tribe that exists', () => {
  it('is filled best first, with scores of 70 or more, up to its seats', async () => {
    const people = inCity(60, 'filling').map((person) => ({ ...person, languages: [] as string[] }));
    const tribes = [
      { members: [0, 1, 2, 3], freeSeats: 2 },
      { members: [4, 5, 6, 7], freeSeats: 0 },
    ];
    const { fills } = await form(givenProblem(people, { tribes }));
    expect(fills.length).toBeLessThanOrEqual(2);
    const members = [...tribes[0]!.members];
    const scored = (candidates: readonly number[]) =>
      candidates.map((one) => compatibilityWith(people[one]!, pick(people, members))?.score ?? 0);
    for (const { person, tribe } of fills) {
      expect(tribe).toBe(0);
      const [score] = scored([person]);
      const others = Array.from({ length: 52 }, (_, nth) => nth + 8).filter((one) => !members.includes(one));
      expect(score).toBeGreaterThanOrEqual(70);
      expect(score).toBe(Math.max(...scored(others)));
      members.push(person);
    }
  });

  it('of whose members nobody is known is left alone', async () => {
    const { fills } = await form(givenProblem(alike(5), { tribes: [{ members: [], freeSeats: 4 }] }));
    expect(fills).toEqual([]);
  });
});

describe('two runs', () => {
  it('differ by who is with whom', () => {
    expect(comparePlacements([['a', 'b', 'c', 'd']], [['d', 'c', 'b', 'a']])).toEqual({
      sameGroups: 1,
      placedInFirstAlone: 0,
      placedInSecondAlone: 0,
      sharedPairs: 1,
    });
    expect(comparePlacements([['a', 'b', 'c', 'd']], [['a', 'b', 'c', 'e']])).toEqual({
      sameGroups: 0,
      placedInFirstAlone: 1,
      placedInSecondAlone: 1,
      sharedPairs: 1 / 3,
    });
    expect(comparePlacements([], []).sharedPairs).toBe(1);
  });

  it('of one seed are the same, by ids', async () => {
    const people = inCity(300);
    const ids = people.map(({ id }) => id);
    const [first, second] = [await form(givenProblem(people)), await form(givenProblem(people))];
    const { sharedPairs } = comparePlacements(groupsOfIds(first, ids), groupsOfIds(second, ids));
    expect(sharedPairs).toBe(1);
  });
});

describe('a person who is left over', () => {
  const why = async (people: readonly MatchPerson[], given: Given = {}) => {
    const problem = givenProblem(people, given);
    const placement = await form(problem);
    expect(leftOver(problem, placement)).toContain(0);
    return whyNotPlaced(problem, placement, 0).code;
  };

  it.each([
    ['NO_LOCATION', { point: null }],
    ['TOO_FEW_IN_REACH', { point: { latitude: 10, longitude: 10 } }],
    ['NO_COMMON_LANGUAGE', { languages: ['xx'] }],
  ])('is told %s', async (code, changes) => {
    const [person, ...others] = alike(6).map((one) => ({ ...one, languages: ['en'] }));
    expect(await why([{ ...person!, ...changes }, ...others])).toBe(code);
  });

  it('is told that others are too spread out', async () => {
    const [centre, ...corners] = alike(5).map((one) => ({ ...one, maxTravelDistanceMiles: 25 }));
    const around = [0.3, -0.3].flatMap((north) => [0.3, -0.3].map((east) => ({ north, east })));
    const others = corners.map((one, nth) => ({
      ...one,
      point: { latitude: 51.5 + around[nth]!.north, longitude: -0.1 + around[nth]!.east },
    }));
    expect(await why([centre!, ...others])).toBe('TOO_SPREAD_OUT');
  });

  it('is told nothing of a block', async () => {
    const people = alike(5);
    const apart = [1, 2, 3, 4].map((other) => [0, other] as const);
    expect(await why(people, { apart })).toBe('NO_GROUP_FOUND');
  });
});
