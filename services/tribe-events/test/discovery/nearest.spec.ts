import { roundedPoint, type Point } from '@kindred/contracts/point';
import { cellsWithin } from '../../src/search/cells.ts';
import { metresPerMile, sphereDistanceM } from '../../src/distance.ts';
import { readSearch } from '../../src/discovery/read-search.ts';
import { tribesByTime } from '../../src/discovery/tribe-catalogue.ts';
import { tribeCriteria } from '../../src/discovery/tribe-criteria.ts';
import { findMatches } from '../../src/search/find-matches.ts';
import type { Found, Look } from '../../src/search/look.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { find, writeTribes } from './found-tribes.ts';
import { around, centres, numbersFrom } from './places-around.ts';

let world: TribeWorld;
let person: TestPerson;
const next = numbersFrom(13);

const written: { readonly id: string; readonly point: Point; readonly isRed: boolean }[] = [];
beforeAll(async () => {
  world = await tribeWorld();
  person = await world.person();
  const tribes = Object.values(centres).flatMap((centre) =>
    Array.from({ length: 150 }, () => ({ point: around(centre, next), name: next() < 0.4 ? 'Red' : 'Blue' })),
  );
  const ids = await writeTribes(world, tribes);
  for (const [nth, { point, name }] of tribes.entries())
    written.push({ id: ids[nth] ?? '', point: roundedPoint(point), isRed: name === 'Red' });
});
afterAll(() => world?.stop());

/** All in reach by distance and id, measured one by one. */
function exactly(point: Point, radiusMiles: number, isRed: boolean) {
  return written
    .filter((tribe) => !isRed || tribe.isRed)
    .map(({ id, point: place }) => ({ id, distanceM: sphereDistanceM(point, place) }))
    .filter(({ distanceM }) => distanceM <= radiusMiles * metresPerMile)
    .toSorted((one, other) => one.distanceM - other.distanceM)
    .map(({ id, distanceM }) => ({ id, metres: Math.round(distanceM) }));
}

const idsOf = (found: readonly Found[]) => found.map(({ id }) => id);

const cases = Object.keys(centres).flatMap((where) => [5, 25, 50].map((radius) => [where, radius] as const));

describe('the nearest tribes', () => {
  it.each(cases)(
    'around %s within %d miles are those of the exact answer, page by page and back',
    async (where, radiusMiles) => {
      const point = around(centres[where] ?? { latitude: 0, longitude: 0 }, next);
      for (const text of [undefined, 'red']) {
        const isRed = text !== undefined;
        const filter = { near: { point, radiusMiles }, ...(text !== undefined && { text }) };
        const wanted = exactly(point, radiusMiles, isRed);
        const metres = new Map(wanted.map((one) => [one.id, one.metres]));
        const seen: string[] = [];
        for (let after: string | null = null; ;) {
          const page = await find(person, filter, { first: 20, after });
          seen.push(...page.nodes.map(({ id }) => id));
          after = page.pageInfo.endCursor;
          expect(page.totalCount).toBe(wanted.length);
          if (!page.pageInfo.hasNextPage) break;
        }
        // Several tribes of a rounded place are equally far; their ids order them.
        expect(seen.map((id) => metres.get(id))).toEqual(wanted.map((one) => one.metres));
        expect(new Set(seen)).toEqual(new Set(wanted.map(({ id }) => id)));
        if (wanted.length === 0) continue;
        const last = await find(person, filter, { last: 100 });
        expect(last.nodes.map(({ id }) => id)).toEqual(seen.slice(-100));
        const before = await find(person, filter, { last: 7, before: last.pageInfo.startCursor });
        expect(before.nodes.map(({ id }) => id)).toEqual(seen.slice(-107, -100));
      }
    },
  );

  it('are the same whichever way they are read', async () => {
    const search = (radiusMiles: number, point: Point) => readSearch({ near: { point, radiusMiles } });
    const { work } = world.running.service;
    for (let nth = 0; nth < 120; nth += 1)
      await work.read({ role: 'person', id: person.id }, async (tx) => {
        const point = around(Object.values(centres)[nth % 6] ?? { latitude: 0, longitude: 0 }, next);
        const field = nth % 3 === 0 ? 'LAST_ACTIVE' : 'DISTANCE';
        const one = search(1 + Math.floor(next() * 50), point);
        const ascending = field === 'DISTANCE' || nth % 2 === 0;
        const order = { time: field === 'DISTANCE' ? null : tribesByTime[field], ascending } as const;
        const wanted = 1 + Math.floor(next() * 20);
        const groups = nth % 4 === 0 ? [] : [['red', 'green'], ['status:FORMING']];
        const criteria = tribeCriteria(one, person.id);
        const look: Look = { criteria, order, after: null, groups, notWords: null, wanted };
        const whole = await findMatches(tx, look, { atFirst: 0, byTokens: 10_000, inOrder: 0 });
        const last = whole[Math.floor(whole.length / 2)];
        const key = last && (last.key instanceof Date ? last.key.toISOString() : String(last.key));
        const after = last && key !== undefined ? { key, id: last.id } : null;
        const rest = await findMatches(tx, { ...look, after }, { atFirst: 0, byTokens: 10_000, inOrder: 0 });
        for (const limits of [
          { atFirst: 0, byTokens: 0, inOrder: 0 },
          { atFirst: Math.floor(next() * 400), byTokens: 0, inOrder: 0 },
          { atFirst: 0, byTokens: Math.floor(next() * 40), inOrder: 0 },
          { atFirst: 0, byTokens: 0, inOrder: Math.floor(next() * 400) },
          { atFirst: 0, byTokens: Math.floor(next() * 40), inOrder: Math.floor(next() * 400) },
        ]) {
          expect(idsOf(await findMatches(tx, look, limits))).toEqual(idsOf(whole));
          expect(idsOf(await findMatches(tx, { ...look, after }, limits))).toEqual(idsOf(rest));
        }
      });
  });

  it('are measured from rounded places, as others are shown them', async () => {
    const rows = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query<{ id: string; latitude: number; longitude: number }>(
        `SELECT tribe_id AS id, ST_Y(place::geometry) AS latitude, ST_X(place::geometry) AS longitude FROM tribe_search`,
      ),
    );
    const places = new Map(rows.map(({ id, ...place }) => [id, place]));
    expect(rows.length).toBe(written.length);
    for (const { id, point } of written) {
      expect(places.get(id)?.latitude).toBeCloseTo(point.latitude, 5);
      expect(places.get(id)?.longitude).toBeCloseTo(point.longitude, 5);
    }
  });

  it('are in a cell that the search reads, wherever they are', async () => {
    const rows = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query<{ id: string; cell: number }>(
        `SELECT tribe_id AS id, search_cell(ST_Y(place::geometry), ST_X(place::geometry)) AS cell FROM tribe_search`,
      ),
    );
    const cellOf = new Map(rows.map(({ id, cell }) => [id, cell]));
    for (const centre of Object.values(centres)) {
      const cells = new Map(cellsWithin(centre, 80_000).map((one) => [one.cell, one]));
      for (const { id, point } of written) {
        const distanceM = sphereDistanceM(centre, point);
        if (distanceM > 80_000) continue;
        const cell = cells.get(cellOf.get(id) ?? 0);
        expect(cell).toBeDefined();
        expect(distanceM).toBeGreaterThanOrEqual(cell?.nearestM ?? 0);
        expect(distanceM).toBeLessThanOrEqual(cell?.farthestM ?? 0);
      }
    }
  });
});
