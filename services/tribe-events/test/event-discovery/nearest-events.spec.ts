import { roundedPoint, type Point } from '@kindred/contracts/point';
import { graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import { metresPerMile, sphereDistanceM } from '../../src/distance.ts';
import { eventCriteria, eventsByStart } from '../../src/event-discovery/event-criteria.ts';
import { readEventSearch } from '../../src/event-discovery/read-event-search.ts';
import { findMatches } from '../../src/search/find-matches.ts';
import type { Found, Look } from '../../src/search/look.ts';
import { writeTribes } from '../discovery/found-tribes.ts';
import { around, centres, numbersFrom } from '../discovery/places-around.ts';
import { tribeWorld, type TribeWorld } from '../tribe-world.ts';
import { findEvents, writeEvents } from './found-events.ts';

const next = numbersFrom(14);
const dayMs = 86_400_000;
let world: TribeWorld;
let anyone: GraphClient;

interface Written {
  readonly id: string;
  readonly point: Point;
  readonly startTime: Date;
  readonly isRed: boolean;
  readonly hasPlaces: boolean;
}
const written: Written[] = [];

beforeAll(async () => {
  world = await tribeWorld();
  anyone = graphClient(`${world.running.service.url}/graphql`);
  const [tribeId = ''] = await writeTribes(world, [{}]);
  const begin = world.now().getTime() + dayMs;
  const events = Object.values(centres).flatMap((centre) =>
    Array.from({ length: 80 }, () => ({
      tribeId,
      point: around(centre, next),
      name: next() < 0.5 ? 'Red' : 'Blue',
      startTime: new Date(begin + Math.floor(next() * 40) * dayMs),
      capacity: 4,
      placesTaken: next() < 0.5 ? 4 : 1,
    })),
  );
  const ids = await writeEvents(world, events);
  for (const [nth, { point, name, startTime, placesTaken }] of events.entries())
    written.push({
      id: ids[nth] ?? '',
      point: roundedPoint(point),
      startTime,
      isRed: name === 'Red',
      hasPlaces: placesTaken < 4,
    });
});
afterAll(() => world?.stop());

interface Asked {
  readonly point: Point;
  readonly radiusMiles: number;
  readonly from: Date;
  readonly until: Date;
  readonly isRed: boolean;
  readonly hasPlaces: boolean;
}

/** All that fit, compared one by one, with the key of each order. */
function exactly({ point, radiusMiles, from, until, isRed, hasPlaces }: Asked) {
  return written
    .filter((one) => (!isRed || one.isRed) && (!hasPlaces || one.hasPlaces))
    .filter(({ startTime }) => startTime >= from && startTime < until)
    .map(({ id, point: place, startTime }) => ({ id, startTime, distanceM: sphereDistanceM(point, place) }))
    .filter(({ distanceM }) => distanceM <= radiusMiles * metresPerMile)
    .map(({ id, startTime, distanceM }) => ({ id, START_TIME: startTime.getTime(), DISTANCE: Math.round(distanceM) }));
}

const filterOf = ({ point, radiusMiles, from, until, isRed, hasPlaces }: Asked) => ({
  near: { point, radiusMiles },
  from,
  until,
  ...(isRed && { text: 'red' }),
  ...(hasPlaces && { freePlacesAtLeast: 1 }),
});

/** All pages from the first to the last. */
async function forwards(filter: object, orderBy: object): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await findEvents(anyone, filter, { first: 30, after, orderBy });
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return seen;
  }
}

/** All pages from the last to the first. */
async function backwards(filter: object, orderBy: object): Promise<string[]> {
  const seen: string[] = [];
  for (let before: string | null = null; ;) {
    const page = await findEvents(anyone, filter, { last: 30, before, orderBy });
    seen.unshift(...page.nodes.map(({ id }) => id));
    before = page.pageInfo.startCursor;
    if (!page.pageInfo.hasPreviousPage) return seen;
  }
}

const cases = Object.keys(centres).flatMap((where) =>
  (['START_TIME', 'DISTANCE'] as const).map((field) => [where, field] as const),
);

describe('public events', () => {
  it.each(cases)('around %s by %s are those of the exact answer, page by page and back', async (where, field) => {
    for (const [nth, [firstDay, lastDay]] of [
      [0, 400],
      [3, 10],
      [5, 35],
    ].entries()) {
      const days = (count: number) => new Date(world.now().getTime() + count * dayMs);
      const asked: Asked = {
        point: around(centres[where] ?? { latitude: 0, longitude: 0 }, next),
        radiusMiles: [50, 25, 50][nth] ?? 50,
        from: days(firstDay ?? 0),
        until: days(Math.min(lastDay ?? 0, 366)),
        isRed: nth === 1,
        hasPlaces: nth === 2,
      };
      const direction = nth === 1 ? 'DESC' : 'ASC';
      const wanted = exactly(asked).toSorted(
        (one, other) => (one[field] - other[field]) * (direction === 'ASC' ? 1 : -1),
      );
      const keyOf = new Map(wanted.map((one) => [one.id, one[field]]));
      const seen = await forwards(filterOf(asked), { field, direction });
      // Events with the same key are ordered by their ids.
      expect(seen.map((id) => keyOf.get(id))).toEqual(wanted.map((one) => one[field]));
      expect(new Set(seen)).toEqual(new Set(wanted.map(({ id }) => id)));
      expect(await backwards(filterOf(asked), { field, direction })).toEqual(seen);
      expect((await findEvents(anyone, filterOf(asked))).totalCount).toBe(wanted.length);
    }
  });

  it('are the same whichever way they are read', async () => {
    const { work } = world.running.service;
    for (let nth = 0; nth < 36; nth += 1)
      await work.read({ role: 'person', id: null }, async (tx) => {
        const point = around(Object.values(centres)[nth % 6] ?? { latitude: 0, longitude: 0 }, next);
        const until = new Date(tx.now.getTime() + (1 + Math.floor(next() * 40)) * dayMs);
        const near = { point, radiusMiles: 1 + Math.floor(next() * 50) };
        const search = readEventSearch({ near, until, freePlacesAtLeast: nth % 5 === 0 ? 1 : null }, tx.now);
        const byTime = nth % 2 === 0;
        const criteria = eventCriteria(search, null);
        const look: Look = {
          criteria,
          order: { time: byTime ? eventsByStart : null, ascending: !byTime || nth % 4 === 0 },
          after: null,
          groups: [...(nth % 3 === 0 ? [] : [['red']]), ...criteria.labels],
          notWords: null,
          wanted: 1 + Math.floor(next() * 20),
        };
        const found = async (limits: object) =>
          (await findMatches(tx, look, { atFirst: 0, byTokens: 0, inOrder: 0, ...limits })).map(({ id }: Found) => id);
        const whole = await found({ byTokens: 10_000 });
        expect(await found({})).toEqual(whole);
        expect(await found({ atFirst: Math.floor(next() * 400) })).toEqual(whole);
        expect(await found({ byTokens: Math.floor(next() * 40) })).toEqual(whole);
        expect(await found({ inOrder: Math.floor(next() * 400) })).toEqual(whole);
      });
  });

  it('are measured from rounded places, as others are shown them', async () => {
    const rows = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query<{ id: string; latitude: number; longitude: number }>(
        `SELECT event_id AS id, ST_Y(place::geometry) AS latitude, ST_X(place::geometry) AS longitude FROM event_search`,
      ),
    );
    const places = new Map(rows.map(({ id, ...place }) => [id, place]));
    expect(rows.length).toBe(written.length);
    for (const { id, point } of written) {
      expect(places.get(id)?.latitude).toBeCloseTo(point.latitude, 5);
      expect(places.get(id)?.longitude).toBeCloseTo(point.longitude, 5);
    }
  });
});
