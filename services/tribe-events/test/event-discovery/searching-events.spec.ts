import { graphClient, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { blocked } from '../hives/given-hives.ts';
import { answers, givenDraft, givenScheduled, givenTribe, place, type GivenTribe } from '../events/given-events.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { writeTribes } from '../discovery/found-tribes.ts';
import { findEvents, namesOf, publicEventsQuery, writeEvents } from './found-events.ts';

let world: TribeWorld;
let anyone: GraphClient;
const berlin = { point: place };
const pottery = { category: 'ARTS_CULTURE', name: 'Pottery' };
const inHours = (hours: number) => new Date(world.now().getTime() + hours * 3_600_000);

beforeAll(async () => {
  world = await tribeWorld();
  anyone = graphClient(`${world.running.service.url}/graphql`);
});
afterAll(() => world?.stop());

const isRefused = async (code: string, filter: object, further: object = {}) =>
  refusedWith(code)(await anyone.request(publicEventsQuery, { filter, ...further }));

/** A public event of a tribe that is scheduled by its founder. */
const scheduled = (tribe: GivenTribe, name: string, input: object = {}) =>
  givenScheduled(world, tribe, { name, visibility: 'PUBLIC', ...input });

describe('a search for public events', () => {
  it.each<[string, string, object]>([
    ['a text of 10 kB', 'INVALID_TEXT', { text: 'dinner '.repeat(1_500) }],
    ['operators only', 'INVALID_SEARCH', { text: '&|!():*<->' }],
    ['nine words', 'INVALID_SEARCH', { text: 'a b c d e f g h i' }],
    ['eleven interests', 'INVALID_SEARCH', { interestNames: Array.from({ length: 11 }, (_, nth) => `One ${nth}`) }],
    ['an unknown category', 'BAD_USER_INPUT', { interestCategories: ['PLUMBING'] }],
    ['a latitude beyond a pole', 'INVALID_LOCATION', { near: { point: { latitude: 90.1, longitude: 0 } } }],
    ['a negative radius', 'INVALID_SEARCH', { near: { ...berlin, radiusMiles: -1 } }],
    ['a radius of 51', 'INVALID_SEARCH', { near: { ...berlin, radiusMiles: 51 } }],
    ['no free place', 'INVALID_SEARCH', { freePlacesAtLeast: 0 }],
    ['1,001 free places', 'INVALID_SEARCH', { freePlacesAtLeast: 1_001 }],
  ])('for %s is refused with %s', (_, code, filter) => isRefused(code, filter));

  it('within a range that ends before it begins, or of more than a year, is refused', async () => {
    await isRefused('INVALID_SEARCH', { from: inHours(2), until: inHours(1) });
    await isRefused('INVALID_SEARCH', { from: inHours(1), until: inHours(1) });
    await isRefused('INVALID_SEARCH', { until: inHours(-1) });
    await isRefused('INVALID_SEARCH', { until: inHours(24 * 367) });
    await isRefused('INVALID_SEARCH', { from: inHours(48), until: inHours(48 + 24 * 366 + 1) });
    expect((await findEvents(anyone, { from: inHours(-48), until: inHours(24 * 365) })).pageInfo.hasNextPage).toBe(
      false,
    );
  });

  it('by distance needs a point, and a cursor is for one order', async () => {
    await isRefused('INVALID_SEARCH', {}, { orderBy: { field: 'DISTANCE', direction: 'ASC' } });
    const [tribeId = ''] = await writeTribes(world, [{}]);
    await writeEvents(world, [{ tribeId, startTime: inHours(1), name: 'Cursor' }]);
    const { pageInfo } = await findEvents(anyone, { text: 'cursor' }, { first: 1 });
    const after = pageInfo.endCursor;
    await isRefused('INVALID_CURSOR', {}, { after, orderBy: { field: 'START_TIME', direction: 'DESC' } });
    await isRefused('INVALID_CURSOR', {}, { after: 'bm90IG91cnM' });
  });

  it('finds nothing by an interest that no tribe has', async () =>
    expect(await findEvents(anyone, { interestNames: ['Zymurgy'] })).toMatchObject({ nodes: [], totalCount: 0 }));
});

describe('an event', () => {
  it('is found by anyone while it is public and scheduled, and has not begun', async () => {
    const tribe = await givenTribe(world);
    await givenDraft(world, tribe, { name: 'Quince draft', visibility: 'PUBLIC' });
    await givenScheduled(world, tribe, { name: 'Quince of the tribe' });
    const eventId = await scheduled(tribe, 'Quince tasting');
    expect(namesOf(await findEvents(anyone, { text: 'quince' }))).toEqual(['Quince tasting']);
    await tribe.founder.does('updateTribeEvent', { eventId, name: 'Medlar tasting' }, 'event { id }');
    expect(namesOf(await findEvents(anyone, { text: 'quince' }))).toEqual([]);
    expect(namesOf(await findEvents(anyone, { text: 'medlars' }))).toEqual(['Medlar tasting']);
    await tribe.founder.does('cancelTribeEvent', { eventId }, 'event { id }');
    expect(namesOf(await findEvents(anyone, { text: 'medlar' }))).toEqual([]);
  });

  it('that began is found no more, before any job has seen it', async () => {
    const [tribeId = ''] = await writeTribes(world, [{}]);
    const events = ['SCHEDULED', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'DRAFT'].map((status, nth) => ({
      tribeId,
      status,
      name: `Clockwork ${status}`,
      startTime: inHours(nth === 0 ? -0.001 : 3),
    }));
    await writeEvents(world, [...events, { tribeId, name: 'Clockwork later', startTime: inHours(1) }]);
    expect(namesOf(await findEvents(anyone, { text: 'clockwork' }))).toEqual(['Clockwork later']);
  });

  it('is found by its words, also misspelt, where all of them fit', async () => {
    const tribe = await givenTribe(world);
    await scheduled(tribe, 'Ramen night', { description: 'Broth from scratch', location: 'Kreuzberg' });
    expect(namesOf(await findEvents(anyone, { text: 'KREUZBERG broth' }))).toEqual(['Ramen night']);
    expect(namesOf(await findEvents(anyone, { text: 'kruezberg brht' }))).toEqual([]);
    expect(namesOf(await findEvents(anyone, { text: 'kruezberg borth' }))).toEqual(['Ramen night']);
    expect(namesOf(await findEvents(anyone, { text: 'ramen opera' }))).toEqual([]);
  });

  it('has the interests of a public tribe, and none of a private one', async () => {
    const tribe = await givenTribe(world);
    const found = async () => namesOf(await findEvents(anyone, { interestNames: ['POTTERY'] }));
    await scheduled(tribe, 'Kiln opening');
    expect(await found()).toEqual([]);
    await tribe.founder.does('setTribeInterests', { tribeId: tribe.tribeId, interests: [pottery] }, '__typename');
    expect(await found()).toEqual(['Kiln opening']);
    expect(namesOf(await findEvents(anyone, { interestCategories: ['ARTS_CULTURE'], text: 'kiln' }))).toEqual([
      'Kiln opening',
    ]);
    await tribe.founder.does('updateTribe', { tribeId: tribe.tribeId, privacy: 'PRIVATE' }, '__typename');
    expect(await found()).toEqual([]);
    expect(namesOf(await findEvents(anyone, { text: 'kiln' }))).toEqual(['Kiln opening']);
    await tribe.founder.does('updateTribe', { tribeId: tribe.tribeId, privacy: 'PUBLIC' }, '__typename');
    await tribe.founder.does('setTribeInterests', { tribeId: tribe.tribeId, interests: [] }, '__typename');
    expect(await found()).toEqual([]);
  });

  it('of a dissolved tribe is found no more, before its events are cancelled', async () => {
    const tribe = await givenTribe(world, 0);
    await scheduled(tribe, 'Farewell fondue');
    await tribe.founder.does('leaveTribe', { tribeId: tribe.tribeId }, '__typename');
    expect(namesOf(await findEvents(anyone, { text: 'fondue' }))).toEqual([]);
  });

  it('is found by its free places at any moment', async () => {
    const tribe = await givenTribe(world);
    const eventId = await scheduled(tribe, 'Tandem ride', { capacity: 2, allowsGuests: true });
    await scheduled(tribe, 'Tandem parade');
    const free = async (freePlacesAtLeast: number) =>
      namesOf(await findEvents(anyone, { text: 'tandem', freePlacesAtLeast })).toSorted();
    expect(await free(2)).toEqual(['Tandem parade', 'Tandem ride']);
    const [member] = tribe.members as [TestPerson];
    await answers(member, eventId, 'GOING');
    expect(await free(2)).toEqual(['Tandem parade']);
    expect(await free(1)).toEqual(['Tandem parade', 'Tandem ride']);
    await answers(member, eventId, 'GOING', true);
    expect(await free(1)).toEqual(['Tandem parade']);
    await answers(member, eventId, 'NOT_GOING');
    expect(await free(2)).toEqual(['Tandem parade', 'Tandem ride']);
  });

  it('is found by its type, its cost and the time of its begin', async () => {
    const [tribeId = ''] = await writeTribes(world, [{}]);
    await writeEvents(world, [
      { tribeId, name: 'Lantern early', startTime: inHours(24), eventType: 'VIRTUAL' },
      { tribeId, name: 'Lantern late', startTime: inHours(24 * 20), cost: 900 },
      { tribeId, name: 'Lantern last', startTime: inHours(24 * 200), eventType: 'HYBRID' },
    ]);
    const found = async (filter: object) => namesOf(await findEvents(anyone, { text: 'lantern', ...filter }));
    expect(await found({ isFree: true })).toEqual(['Lantern early', 'Lantern last']);
    expect(await found({ eventTypes: ['IN_PERSON', 'HYBRID'] })).toEqual(['Lantern late', 'Lantern last']);
    for (const [from, until, names] of [
      [0, 48, ['Lantern early']],
      [24 * 19, 24 * 21, ['Lantern late']],
      [12, 24 * 30, ['Lantern early', 'Lantern late']],
      [12, 24 * 300, ['Lantern early', 'Lantern late', 'Lantern last']],
      [24 * 21, undefined, ['Lantern last']],
    ] as const)
      expect(await found({ from: inHours(from), ...(until && { until: inHours(until) }) })).toEqual(names);
    const [{ startTime }] = (await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query(`SELECT start_time AS "startTime" FROM event_search WHERE tribe_id = $1 ORDER BY start_time`, [tribeId]),
    )) as [{ startTime: Date }];
    expect(await found({ from: startTime, until: inHours(48) })).toEqual(['Lantern early']);
    expect(await found({ until: startTime })).toEqual([]);
  });

  it('says why it is shown', async () => {
    const tribe = await givenTribe(world);
    await tribe.founder.does('setTribeInterests', { tribeId: tribe.tribeId, interests: [pottery] }, '__typename');
    await scheduled(tribe, 'Glazing evening', { capacity: 3 });
    const { edges } = await findEvents(anyone, {
      text: 'glaizng',
      interestNames: ['pottery'],
      near: { point: { latitude: 52.55, longitude: 13.405 } },
    });
    expect(edges[0]).toMatchObject({ distanceMiles: 2 });
    expect(edges[0]?.reasons).toEqual([
      { kind: 'WORDS', text: 'Mentions glazing', words: ['glazing'], freePlaces: null, interests: null },
      {
        kind: 'INTERESTS',
        text: 'Its tribe is interested in Pottery',
        words: null,
        freePlaces: null,
        interests: [{ name: 'Pottery' }],
      },
      { kind: 'DISTANCE', text: 'About 2 miles away', words: null, freePlaces: null, interests: null },
      { kind: 'FREE_PLACES', text: '3 free places', words: null, freePlaces: 3, interests: null },
    ]);
  });
});

describe('a viewer does not find', () => {
  it('events of a tribe that removed them or in which a member has a block with them, and members find them', async () => {
    const tribe = await givenTribe(world, 2);
    const [member, removed] = tribe.members as [TestPerson, TestPerson];
    const stranger = await world.person();
    await scheduled(tribe, 'Sauna session');
    await tribe.founder.does('removeTribeMember', { tribeId: tribe.tribeId, userId: removed.id }, '__typename');
    await blocked(world, member, stranger);
    await blocked(world, tribe.founder, member);
    const found = async ({ graph }: TestPerson) => namesOf(await findEvents(graph, { text: 'sauna' }));
    expect(await found(removed)).toEqual([]);
    expect(await found(stranger)).toEqual([]);
    expect(await found(member)).toEqual(['Sauna session']);
    expect(namesOf(await findEvents(anyone, { text: 'sauna' }))).toEqual(['Sauna session']);
  });

  it('words of events that are gone, in corrections', async () => {
    const tribe = await givenTribe(world);
    const eventId = await scheduled(tribe, 'Xylophone');
    await tribe.founder.does('cancelTribeEvent', { eventId }, 'event { id }');
    await world.runJob('forget-event-words');
    const known = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query(`SELECT word FROM event_word WHERE word IN ('xylophone', 'sauna')`),
    );
    expect(known).toEqual([{ word: 'sauna' }]);
  });
});
