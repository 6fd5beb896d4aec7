import fc from 'fast-check';
import { In } from 'typeorm';
import { createEntity } from '../src/create-entity.ts';
import { newId } from '@kindred/contracts/uuid';
import { signedCursors } from '../src/cursors.ts';
import { countUpTo } from '../src/lists/count-up-to.ts';
import { orderedList, type Direction } from '../src/lists/ordered-list.ts';
import { MixedPageArguments, pageOfList, type ListArguments } from '../src/lists/page-of-list.ts';
import { readList, type ListConnection } from '../src/lists/read-list.ts';
import { InvalidCursor, InvalidPageSize } from '../src/pages.ts';
import { Reads } from '../src/reads.ts';
import { openFixtures, now, type Fixtures } from './fixtures.ts';
import { Tribe } from './tribe.fixture.ts';

const cursors = signedCursors(Buffer.from('a secret of thirty-two characters'));
const tribesBy = orderedList<Tribe, 'SEATS' | 'FOUNDED_AT' | 'ID'>(
  'tribes',
  { SEATS: 'seats', FOUNDED_AT: 'createdAt', ID: 'id' },
  'id',
);
const bySeats = tribesBy({ field: 'SEATS', direction: 'ASC' });

let fixtures: Fixtures;
beforeAll(async () => (fixtures = await openFixtures({ poolSize: 2 })));
afterAll(() => fixtures?.close());

/** Tribes of a new owner, with so many seats and founded so many seconds ago. */
async function tribes(rows: readonly (readonly [seats: number, age: number])[], ownerId: string = newId()) {
  const owner = { role: 'person', id: ownerId } as const;
  const made = rows.map(([seats, age]) => {
    const createdAt = new Date(now.getTime() - age * 1_000);
    return createEntity(Tribe, { id: newId(), ownerId, name: newId(), seats, tags: [], createdAt, version: 0 });
  });
  await fixtures.work.run(owner, async (tx) => made.forEach((tribe) => tx.add(tribe)));
  const reads = () => new Reads(fixtures.work, owner);
  return { ownerId, made, reads };
}

describe('the arguments of a list', () => {
  it.each([0, -1, 101, 1.5, Number.NaN])('are refused for a page of %s', (size) => {
    for (const args of [{ first: size }, { last: size }])
      expect(() => pageOfList(bySeats, args, cursors)).toThrow(InvalidPageSize);
  });

  it.each<[string, ListArguments]>([
    ['first and last', { first: 1, last: 1 }],
    ['first and before', { first: 1, before: 'x' }],
    ['last and after', { last: 1, after: 'x' }],
    ['after and before', { after: 'x', before: 'x' }],
  ])('are refused for %s', (_, args) => {
    expect(() => pageOfList(bySeats, args, cursors)).toThrow(MixedPageArguments);
  });

  it('are refused for a cursor of another order or direction', () => {
    const fields = ['SEATS', 'FOUNDED_AT'] as const;
    const others = fields.flatMap((field) =>
      (['ASC', 'DESC'] as const).map((direction) => tribesBy({ field, direction })),
    );
    for (const { name } of others.filter((list) => list.name !== bySeats.name))
      for (const way of ['after', 'before'])
        expect(() => pageOfList(bySeats, { [way]: cursors.seal(name, ['1', newId()]) }, cursors)).toThrow(
          InvalidCursor,
        );
  });

  it('are a page of twenty from the beginning unless they say otherwise', () => {
    expect(pageOfList(bySeats, {}, cursors)).toEqual({ size: 20, backwards: false, from: null });
    expect(pageOfList(bySeats, { last: 3 }, cursors)).toEqual({ size: 3, backwards: true, from: null });
  });
});

describe('a list', () => {
  it('is the same forwards and backwards, with equal keys, in every order, while rows are inserted', async () => {
    const row = fc.tuple(fc.nat(3), fc.nat(3));
    const runs = fc.asyncProperty(
      fc.array(row, { maxLength: 12 }),
      fc.array(row, { maxLength: 3 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('SEATS' as const, 'FOUNDED_AT' as const, 'ID' as const),
      fc.constantFrom<Direction>('ASC', 'DESC'),
      async (rows, later, size, field, direction) => {
        const { ownerId, made, reads } = await tribes(rows);
        const source = { entity: Tribe, list: tribesBy({ field, direction }), where: {} };
        const walk = async (insert: boolean, backwards: boolean) => {
          const seen: string[] = [];
          let place: string | null = null;
          for (let pages = 0; pages < 30; pages += 1) {
            const args: ListArguments = backwards ? { last: size, before: place } : { first: size, after: place };
            const { nodes, edges, pageInfo }: ListConnection<Tribe> = await readList(reads(), source, args, cursors);
            expect(edges.map(({ node }) => node)).toEqual(nodes);
            const ids = nodes.map(({ id }) => id);
            if (backwards) seen.unshift(...ids);
            else seen.push(...ids);
            expect(backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(pages > 0);
            place = backwards ? pageInfo.startCursor : pageInfo.endCursor;
            if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
            if (insert && pages === 0) await tribes(later, ownerId);
          }
          return seen;
        };
        const expected = ordered(made, field, direction);
        expect(await walk(false, false)).toEqual(expected);
        expect(await walk(false, true)).toEqual(expected);
        const known = new Set(expected);
        for (const backwards of [false, true]) {
          const seen = await walk(true, backwards);
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((id) => known.has(id))).toEqual(expected);
        }
      },
    );
    await fc.assert(runs, { numRuns: 25 });
  });

  it('keeps to a filter of a column of its order, and to any of several', async () => {
    const { reads, made } = await tribes([
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 0],
    ]);
    const walk = async (where: object | object[]) => {
      const source = { entity: Tribe, list: bySeats, where };
      const { pageInfo, nodes } = await readList(reads(), source, { first: 1 }, cursors);
      const { nodes: more } = await readList(reads(), source, { first: 9, after: pageInfo.endCursor }, cursors);
      return [...nodes, ...more].map(({ seats }) => seats);
    };
    expect(await walk({ seats: In([2, 3]) })).toEqual([2, 2, 3]);
    expect(await walk({ seats: 2 })).toEqual([2, 2]);
    expect(await walk([{ seats: 1 }, { id: made[3]?.id }])).toEqual([1, 3]);
  });

  it('of nothing has no cursors, and no pages beside it', async () => {
    const { reads } = await tribes([]);
    for (const args of [{ first: 1 }, { last: 1 }])
      expect(await readList(reads(), { entity: Tribe, list: bySeats, where: {} }, args, cursors)).toEqual({
        nodes: [],
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      });
  });

  it('is counted up to a bound, and its count is null beyond it', async () => {
    const { reads } = await tribes([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    const count = (where: object | object[], most: number) => countUpTo(reads(), { entity: Tribe, where }, most);
    expect(await count({}, 2)).toBeNull();
    expect(await count({}, 3)).toBe(3);
    expect(await count({ seats: 2 }, 3)).toBe(1);
    expect(await count([{ seats: 2 }, { seats: 3 }], 3)).toBe(2);
  });
});

/** The model: sorted in memory, equal rows by their id in the same direction. */
function ordered(made: readonly Tribe[], field: 'SEATS' | 'FOUNDED_AT' | 'ID', direction: Direction): string[] {
  const keyOf = ({ seats, createdAt }: Tribe) => ({ SEATS: seats, FOUNDED_AT: createdAt.getTime(), ID: 0 })[field];
  const rising = [...made].sort((one, other) => keyOf(one) - keyOf(other) || (one.id < other.id ? -1 : 1));
  return (direction === 'ASC' ? rising : rising.toReversed()).map(({ id }) => id);
}
