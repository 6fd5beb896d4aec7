import { graphClient, refusedWith } from '@kindred/testkit/graph-client';
import { takeTurn } from '../../src/venues/take-turn.ts';
import { givenDraft, givenScheduled, givenTribe, place, seen } from '../events/given-events.ts';
import type { FaultyServer } from '../sources/faulty-server.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { fakeNominatim } from './fake-nominatim.ts';

let world: TribeWorld;
let server: FaultyServer;
beforeAll(async () => {
  server = await fakeNominatim();
  world = await tribeWorld({ VENUE_SOURCE_URL: server.url, SOURCE_USER_AGENT: 'Kindred tests (mail@kindred.example)' });
});
afterAll(async () => {
  await world?.stop();
  await server?.stop();
});

const query = `query ($text: String!, $near: VenueSearchArea, $first: Int! = 10) {
  searchVenues(text: $text, near: $near, first: $first) { id name placeId source attribution latitude point { longitude } }
}`;
interface Found {
  readonly id: string;
  readonly name: string;
}
const near = { point: place, radiusMiles: 10 };
const search = async (person: TestPerson, text: string, more: object = {}) =>
  (await person.asks<{ searchVenues: Found[] }>(query, { text, near, ...more })).searchVenues;

describe('searching venues', () => {
  it('refuses a text without words, a point off the globe, and numbers out of range', async () => {
    const person = await world.person();
    for (const [code, variables] of [
      ['INVALID_VENUE_SEARCH', { text: '!?' }],
      ['INVALID_TEXT', { text: ' ' }],
      ['INVALID_TEXT', { text: 'x'.repeat(101) }],
      ['INVALID_LOCATION', { text: 'park', near: { point: { latitude: 91, longitude: 0 } } }],
      ['INVALID_VENUE_SEARCH', { text: 'park', near: { ...near, radiusMiles: 51 } }],
      ['INVALID_VENUE_SEARCH', { text: 'park', first: 21 }],
    ] as const)
      refusedWith(code)(await person.graph.request(query, variables));
  });

  it('refuses people who are not signed in, and the sixty-first search of an hour', async () => {
    const person = await world.person();
    await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query('INSERT INTO venue_searcher (user_id, searches, window_ends_at) VALUES ($1, 59, $2)', [
        person.id,
        new Date(world.now().getTime() + 3_600_000),
      ]),
    );
    await search(person, 'mauerpark');
    const refused = await person.graph.request(query, { text: 'mauerpark' });
    refusedWith('TOO_MANY_VENUE_SEARCHES')(refused);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ details: { availableAt: expect.any(String) } });
    refusedWith('UNAUTHENTICATED')(
      await graphClient(`${world.running.service.url}/graphql`).request(query, { text: 'mauerpark' }),
    );
  });

  it('refuses while the source fails, and asks again once it answers', async () => {
    const person = await world.person();
    for (const fault of ['500', 'nonsense'] as const) {
      server.fault = fault;
      refusedWith('VENUES_UNAVAILABLE')(await person.graph.request(query, { text: 'tiergarten', near }));
    }
    server.fault = null;
    expect(await search(person, 'tiergarten')).toMatchObject([{ name: 'Großer Tiergarten' }]);
  });

  it('asks nothing for the same search within a day, also of another person and in other letters', async () => {
    const [person, other] = [await world.person(), await world.person()];
    const found = await search(person, 'Volkspark');
    const asked = server.asked.length;
    const nextDoor = { ...near, point: { latitude: place.latitude + 0.0001, longitude: place.longitude } };
    expect(await search(other, 'volkspark ', { near: nextDoor })).toEqual(found);
    expect(server.asked).toHaveLength(asked);
    world.pass(1.1);
    expect(await search(person, 'Volkspark')).toEqual(found);
    expect(server.asked).toHaveLength(asked + 1);
  });

  it('tells the source where about a person looks, and the person whom to name', async () => {
    const [found] = await search(await world.person(), 'markthalle');
    expect(found).toMatchObject({
      name: 'Markthalle Neun',
      source: 'OPENSTREETMAP',
      placeId: expect.stringMatching(/^osm:way\/\d+$/),
      attribution: '© OpenStreetMap contributors',
      point: { longitude: 13.4317 },
    });
    const [west, south, east, north] = server.asked.at(-1)!.url.searchParams.get('viewbox')!.split(',').map(Number);
    expect((south! + north!) / 2).toBeCloseTo(52.525, 4);
    expect((west! + east!) / 2).not.toBeCloseTo(place.longitude, 4);
  });
});

describe('the turns of a source', () => {
  it('are a second apart on all replicas, and none is given more than 5 s ahead', async () => {
    const turns = await Promise.all(Array.from({ length: 12 }, () => takeTurn(world.running.service.work, 'LOCAL')));
    const times = turns.flatMap((turn) => turn?.at.getTime() ?? []).toSorted((one, other) => one - other);
    expect(times.length).toBeLessThan(12);
    times.slice(1).forEach((at, nth) => expect(at - times[nth]!).toBeGreaterThanOrEqual(1_000));
  });
});

describe('an event at a venue', () => {
  const fields = 'location point { latitude longitude } venue { id name }';

  it('is refused at one that there is none of', async () => {
    const tribe = await givenTribe(world, 0);
    const venueId = tribe.tribeId;
    await tribe.founder.isRefused('NOT_FOUND', 'draftTribeEvent', { tribeId: tribe.tribeId, name: 'Dinner', venueId });
    const eventId = await givenDraft(world, tribe);
    await tribe.founder.isRefused('NOT_FOUND', 'updateTribeEvent', { eventId, venueId });
  });

  it('takes its name and point, and keeps its own once it is elsewhere', async () => {
    const tribe = await givenTribe(world, 0);
    const [venue] = await search(tribe.founder, 'philharmonie');
    const eventId = await givenDraft(world, tribe, { venueId: venue!.id });
    const there = {
      location: 'Philharmonie Berlin',
      point: { latitude: 52.5099, longitude: 13.3696 },
      venue: { id: venue!.id, name: 'Philharmonie Berlin' },
    };
    expect(await seen(tribe.founder, eventId, fields)).toEqual(there);
    await tribe.founder.does('updateTribeEvent', { eventId, name: 'Concert' }, 'event { id }');
    expect(await seen(tribe.founder, eventId, fields)).toEqual(there);
    await tribe.founder.does('updateTribeEvent', { eventId, location: 'At home' }, 'event { id }');
    expect(await seen(tribe.founder, eventId, fields)).toEqual({ ...there, location: 'At home', venue: null });
    await tribe.founder.does('updateTribeEvent', { eventId, venueId: venue!.id }, 'event { id }');
    expect(await seen(tribe.founder, eventId, fields)).toEqual(there);
    await tribe.founder.does('updateTribeEvent', { eventId, venueId: null }, 'event { id }');
    expect(await seen(tribe.founder, eventId, fields)).toEqual({ ...there, venue: null });
  });

  it('is shown without the venue to people who may not see the exact point', async () => {
    const tribe = await givenTribe(world, 0);
    const [venue] = await search(tribe.founder, 'botanischer');
    const eventId = await givenScheduled(world, tribe, { visibility: 'PUBLIC', venueId: venue!.id });
    expect(await seen(await world.person(), eventId, 'location point { latitude } venue { id }')).toEqual({
      location: 'Botanischer Garten Berlin',
      point: null,
      venue: null,
    });
  });
});
