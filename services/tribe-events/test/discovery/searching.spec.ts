import { refusedWith, graphClient } from '@kindred/testkit/graph-client';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { find, names, searchQuery, writeTribes } from './found-tribes.ts';

let world: TribeWorld;
let person: TestPerson;
const london = { latitude: 51.5074, longitude: -0.1278 };
const chess = { category: 'GAMES_ENTERTAINMENT', name: 'Chess' };
const walks = { category: 'OUTDOOR_ADVENTURES', name: 'Long walks' };

beforeAll(async () => {
  world = await tribeWorld();
  person = await world.person();
  await writeTribes(world, [
    {
      name: 'Hiking Café',
      description: 'Slow hiking, fast coffee',
      location: 'London',
      point: london,
      interests: [walks],
    },
    {
      name: 'Rooks',
      description: 'Openings and endings',
      point: { latitude: 51.6, longitude: -0.13 },
      interests: [chess],
      memberCount: 6,
      status: 'ACTIVE',
    },
    { name: 'Old Rooks', lastActiveAt: new Date(Date.now() - 40 * 86_400_000), interests: [chess], status: 'INACTIVE' },
    { name: 'Hidden hiking', privacy: 'PRIVATE', point: london },
    { name: 'Ended hiking', status: 'DISSOLVED', memberCount: 0, point: london },
    { name: 'Hikng', description: 'This one misspells itself' },
  ]);
});
afterAll(() => world?.stop());

const isRefused = async (code: string, filter: object, further: object = {}) =>
  refusedWith(code)(await person.graph.request(searchQuery, { filter, ...further }));

describe('a search', () => {
  it('is refused to people who are not signed in', async () => {
    const nobody = graphClient(`${world.running.service.url}/graphql`);
    refusedWith('UNAUTHENTICATED')(await nobody.request(searchQuery, {}));
  });

  it.each<[string, string, object]>([
    ['a text of 10 kB', 'INVALID_TEXT', { text: 'hiking '.repeat(1_500) }],
    ['bidirectional controls', 'INVALID_TEXT', { text: 'hiking \u202eknil' }],
    ['blanks', 'INVALID_TEXT', { text: ' \u200b ' }],
    ['operators only', 'INVALID_SEARCH', { text: "&|!():*<-> '" }],
    ['% and _', 'INVALID_SEARCH', { text: '%_' }],
    ['one emoji', 'INVALID_SEARCH', { text: '🌲' }],
    ['nine words', 'INVALID_SEARCH', { text: 'a b c d e f g h i' }],
    [
      'eleven interests',
      'INVALID_SEARCH',
      { interestNames: Array.from({ length: 11 }, (_, nth) => `Interest ${nth}`) },
    ],
    ['a latitude beyond a pole', 'INVALID_LOCATION', { near: { point: { latitude: 90.1, longitude: 0 } } }],
    [
      'a longitude beyond the antimeridian',
      'INVALID_LOCATION',
      { near: { point: { latitude: 0, longitude: -180.1 } } },
    ],
    ['a radius of 0', 'INVALID_SEARCH', { near: { point: london, radiusMiles: 0 } }],
    ['a radius of 51', 'INVALID_SEARCH', { near: { point: london, radiusMiles: 51 } }],
    ['nine free seats', 'INVALID_SEARCH', { freeSeatsAtLeast: 9 }],
    ['less than no members', 'INVALID_SEARCH', { membersAtLeast: -1 }],
    ['an activity above 10', 'INVALID_SEARCH', { activityAtLeast: 10.1 }],
    ['activity within no days', 'INVALID_SEARCH', { activeWithinDays: 0 }],
  ])('for %s is refused with %s', (_, code, filter) => isRefused(code, filter));

  it.each<[string, object]>([
    ['of no entries', { first: 0 }],
    ['of 101', { first: 101 }],
    ['in both directions', { first: 1, last: 1 }],
  ])('for a page %s is refused', (_, further) => isRefused('INVALID_PAGE_SIZE', {}, further));

  it('by distance needs a point, and a cursor is for one order', async () => {
    await isRefused('INVALID_SEARCH', {}, { orderBy: { field: 'DISTANCE', direction: 'ASC' } });
    const { pageInfo } = await find(person, {}, { first: 1 });
    await isRefused(
      'INVALID_CURSOR',
      {},
      { after: pageInfo.endCursor, orderBy: { field: 'CREATED_AT', direction: 'DESC' } },
    );
  });
});

describe('words', () => {
  it('find public tribes that are not dissolved, the very word first', async () => {
    expect(names(await find(person, { text: 'HIKING' }))).toEqual(['Hiking Café', 'Hikng']);
    expect(names(await find(person, { text: 'hikng' }))).toEqual(['Hikng', 'Hiking Café']);
  });

  it.each([
    ['without its accent', 'cafe'],
    ['with letters that look alike', 'h\u0456king cofee'],
    ['with swapped letters', 'hkiing'],
    ['in full width', 'ｈｉｋｉｎｇ coffee'],
    ['with operators around it', '(hiking & coffee):*'],
  ])('are found %s', async (_, text) => expect(names(await find(person, { text }))).toContain('Hiking Café'));

  it('must all be there, in the name, the description, the location or an interest', async () => {
    expect(names(await find(person, { text: 'long coffee london cafe' }))).toEqual(['Hiking Café']);
    expect(await find(person, { text: 'hiking endings' })).toMatchObject({ nodes: [], totalCount: 0 });
    expect(names(await find(person, { text: 'zzyzx' }))).toEqual([]);
  });

  it('are forgotten with the last tribe that had them', async () => {
    const [founder] = [await world.person('TRIBE_CREATOR')];
    const { tribe } = await founder.does<{ tribe: { id: string } }>(
      'createTribe',
      { name: 'Zymurgy', privacy: 'PUBLIC' },
      'tribe { id }',
    );
    expect(names(await find(person, { text: 'zymurgi' }))).toEqual(['Zymurgy']);
    await founder.does('updateTribe', { tribeId: tribe.id, privacy: 'PRIVATE' }, 'tribe { id }');
    expect(names(await find(person, { text: 'zymurgy' }))).toEqual([]);
    await world.runJob('forget-tribe-words');
    const known = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query(`SELECT word FROM tribe_word WHERE word IN ('zymurgy', 'hiking')`),
    );
    expect(known).toEqual([{ word: 'hiking' }]);
  });
});

describe('filters', () => {
  it('go by interests, size, activity and status', async () => {
    expect(names(await find(person, { interestCategories: ['GAMES_ENTERTAINMENT'] }))).toEqual(['Rooks', 'Old Rooks']);
    expect(names(await find(person, { interestNames: ['LONG  WALKS'] }))).toEqual(['Hiking Café']);
    expect(names(await find(person, { interestNames: ['chess'], freeSeatsAtLeast: 3 }))).toEqual(['Old Rooks']);
    expect(names(await find(person, { interestNames: ['chess'], membersAtLeast: 6, membersAtMost: 6 }))).toEqual([
      'Rooks',
    ]);
    expect(names(await find(person, { interestNames: ['chess'], activeWithinDays: 30 }))).toEqual(['Rooks']);
    expect(names(await find(person, { statuses: ['INACTIVE', 'DISSOLVED'] }))).toEqual(['Old Rooks']);
    expect(names(await find(person, { activityAtLeast: 0.1 }))).toEqual([]);
    expect(names(await find(person, { text: 'roks', interestNames: ['chess'], near: { point: london } }))).toEqual([
      'Rooks',
    ]);
  });

  it('follow a tribe when it changes', async () => {
    const founder = await world.person('TRIBE_CREATOR');
    const { tribe } = await founder.does<{ tribe: { id: string } }>(
      'createTribe',
      { name: 'Clay', privacy: 'PUBLIC' },
      'tribe { id }',
    );
    const input = { tribeId: tribe.id, interests: [{ category: 'ARTS_CULTURE', name: 'Pottery' }] };
    await founder.does('setTribeInterests', input, 'tribe { id }');
    await founder.does('updateTribe', { tribeId: tribe.id, name: 'Kiln' }, 'tribe { id }');
    expect(names(await find(person, { text: 'pottery kiln' }))).toEqual(['Kiln']);
    expect(names(await find(person, { text: 'clay' }))).toEqual([]);
    await founder.does('leaveTribe', { tribeId: tribe.id }, 'tribe { status }');
    expect(names(await find(person, { text: 'kiln' }))).toEqual([]);
  });
});

describe('reasons', () => {
  it('say what was asked for and what speaks for a tribe', async () => {
    const { edges } = await find(person, {
      text: 'hiknig',
      interestNames: ['Long walks'],
      near: { point: { latitude: 51.54, longitude: -0.1278 } },
    });
    expect(edges[0]?.reasons).toEqual([
      {
        kind: 'WORDS',
        text: 'Mentions hiking',
        words: ['hiking'],
        distanceMiles: null,
        freeSeats: null,
        interests: null,
      },
      {
        kind: 'INTERESTS',
        text: 'Interested in Long walks',
        words: null,
        distanceMiles: null,
        freeSeats: null,
        interests: [{ name: 'Long walks' }],
      },
      { kind: 'DISTANCE', text: 'About 2 miles away', words: null, distanceMiles: 2, freeSeats: null, interests: null },
      { kind: 'FREE_SEATS', text: '7 free seats', words: null, distanceMiles: null, freeSeats: 7, interests: null },
      {
        kind: 'ACTIVE_THIS_WEEK',
        text: 'Active this week',
        words: null,
        distanceMiles: null,
        freeSeats: null,
        interests: null,
      },
    ]);
  });
});

describe('a person does not find', () => {
  it('their own tribes unless they ask, tribes that removed them, and tribes with a member who has a block with them', async () => {
    const [founder, member, removed] = [
      await world.person('TRIBE_CREATOR'),
      await world.person(),
      await world.person(),
    ];
    const { tribe } = await founder.does<{ tribe: { id: string } }>(
      'createTribe',
      { name: 'Weavers', privacy: 'PUBLIC' },
      'tribe { id }',
    );
    for (const { does, id } of [member, removed]) {
      await founder.does('inviteToTribe', { tribeId: tribe.id, userId: id }, 'tribe { id }');
      await does('acceptTribeInvitation', { tribeId: tribe.id }, 'tribe { id }');
    }
    await founder.does('removeTribeMember', { tribeId: tribe.id, userId: removed.id }, 'tribe { id }');
    const blocked = await world.person();
    const tieId = world.identity.block(member.id, blocked.id);
    await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query('INSERT INTO tie_to_ask (tie_id, noted_at) VALUES ($1, $2)', [tieId, tx.now]),
    );
    await world.runJob('ask-blocks');

    const found = async (who: TestPerson, further = {}) => names(await find(who, { text: 'weavers', ...further }));
    expect(await found(person)).toEqual(['Weavers']);
    expect(await found(member)).toEqual([]);
    expect(await found(member, { includeOwn: true })).toEqual(['Weavers']);
    expect(await found(removed, { includeOwn: true })).toEqual([]);
    expect(await found(blocked, { includeOwn: true })).toEqual([]);
  });
});
