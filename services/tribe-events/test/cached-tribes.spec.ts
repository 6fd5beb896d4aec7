import { cacheMetrics } from '@kindred/cache/cache-metrics';
import type { CacheStore } from '@kindred/cache/cache-store';
import { guardedStore } from '@kindred/cache/guarded-store';
import { memoryStore } from '@kindred/cache/memory-store';
import { PublicCache } from '@kindred/cache/public-cache';
import { Registry } from 'prom-client';
import { publicNumbers } from '../src/tribes/public-numbers.ts';
import { publicTribe } from '../src/tribes/public-tribe.ts';
import { blocked } from './hives/given-hives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

interface SeenTribe {
  readonly freeSeats: number;
  readonly activity: number;
  readonly interests: readonly { readonly name: string }[];
}

const canary = 'canary-2b9e';
const publicPart =
  'name description location memberCount maxMembers freeSeats activity interests { category name isPrimary }';
const everything = `${publicPart} point { latitude } approximatePoint { latitude } creator { id } viewerMembership { status }
  members { user { id } } invitations { user { id } } goals { nodes { title } } activities { nodes { activityType } }`;
const interests = [{ category: 'TECHNOLOGY', name: 'Radio', isPrimary: true }];

let world: TribeWorld;
let creator: TestPerson;
let member: TestPerson;
let stranger: TestPerson;
let store: CacheStore;
/** Everything that was written to the store, keys and texts. */
let written: string[];
let tribeId: string;
beforeAll(async () => {
  world = await tribeWorld({}, { runConsumers: false });
});
afterAll(() => world?.stop());
beforeEach(async () => {
  written = [];
  const memory = memoryStore();
  store = {
    ...memory,
    set: (entries, ttlMs) => {
      written.push(...entries.flatMap(({ key, text }) => [key, text]));
      return memory.set(entries, ttlMs);
    },
  };
  cacheIn(store);
  [creator, member, stranger] = [await world.person('TRIBE_CREATOR'), await world.person(), await world.person()];
  tribeId = await founded({ name: 'Seen', privacy: 'PUBLIC', interests });
  await creator.does('inviteToTribe', { tribeId, userId: member.id }, 'tribe { id }');
  await member.does('acceptTribeInvitation', { tribeId }, 'tribe { id }');
});

/** Has tribe-events cache in this store from now on. */
function cacheIn(inner: CacheStore): void {
  const { service } = world.running;
  const metrics = cacheMetrics(new Registry());
  const guarded = guardedStore(inner, { metrics, waitMs: 5_000 });
  const cache = new PublicCache({ service: 'tribe-events', store: guarded, work: service.work, metrics });
  Object.assign(service.dependencies, { cache });
}

async function founded(input: object): Promise<string> {
  const point = { latitude: 48.208174, longitude: 16.373819 };
  const { tribe } = await creator.does<{ tribe: { id: string } }>('createTribe', { point, ...input }, 'tribe { id }');
  return tribe.id;
}

const seenBy = async (viewer: TestPerson, fields = publicPart, id = tribeId) =>
  (await viewer.asks<{ tribe: SeenTribe }>(`query ($id: ID!) { tribe(id: $id) { ${fields} } }`, { id })).tribe;

async function counted<Result>(ask: () => Promise<Result>): Promise<{ result: Result; statements: number }> {
  const { result, statements } = await world.running.service.database.statements.during(ask);
  // The list of revoked logins is read from time to time by the process.
  return { result, statements: statements.filter((sql) => !/\bFROM revoked_login\b/.test(sql)).length };
}

const statementsOf = async (viewer: TestPerson, fields: string) =>
  (await counted(() => seenBy(viewer, fields))).statements;

const invite = (person: TestPerson) =>
  creator.does<{ membership: { id: string } }>('inviteToTribe', { tribeId, userId: person.id }, 'membership { id }');
const setGoal = (id = tribeId, title = 'See more') =>
  creator.does('createTribeGoal', { tribeId: id, title }, 'goal { id }');

describe('what is cached of tribes', () => {
  it('is nothing of a private tribe, whoever asked', async () => {
    const named = (part: string) => `${canary} ${part}`;
    const privateId = await founded({
      name: named('name'),
      description: named('description'),
      location: named('location'),
      interests: [{ category: 'TECHNOLOGY', name: named('interest') }],
    });
    await setGoal(privateId, named('goal'));
    await creator.does('inviteToTribe', { tribeId: privateId, userId: member.id }, 'tribe { interests { name } }');
    for (const viewer of [creator, member, creator])
      expect((await seenBy(viewer, everything, privateId)).interests).toMatchObject([{ name: named('interest') }]);
    await seenBy(stranger);
    const texts = written.join('\n');
    expect(texts).toContain('Radio');
    for (const secret of [canary, privateId]) expect(texts).not.toContain(secret);
  });

  it('is nothing of the people, goals and exact place of a public tribe, whoever asked', async () => {
    const invited = await world.person();
    await invite(invited);
    await setGoal(tribeId, canary);
    for (const viewer of [creator, member, invited, stranger]) await seenBy(viewer, everything);
    const texts = written.join('\n');
    expect(texts).toContain('Radio');
    const secrets = [canary, '48.208174', '16.373819', creator.id, member.id, invited.id, stranger.id];
    for (const secret of secrets) expect(texts).not.toContain(secret);
  });

  it.each([
    ['private', () => creator.does('updateTribe', { tribeId, privacy: 'PRIVATE' }, 'tribe { id }')],
    ['dissolved', () => world.running.service.work.run({ role: 'job', id: null }, dissolve)],
  ] as const)('is loaded by no kind of a tribe that is %s', async (_, change) => {
    const { cache } = world.running.service.dependencies;
    const wanted = [{ id: tribeId, revision: 1_000 }];
    for (const kind of [publicTribe, publicNumbers]) expect((await cache.read<object>(kind, wanted)).size).toBe(1);
    await change();
    const changed = [{ id: tribeId, revision: 1_001 }];
    for (const kind of [publicTribe, publicNumbers]) expect((await cache.read<object>(kind, changed)).size).toBe(0);
  });

  it('is not shown once the tribe is private', async () => {
    await seenBy(stranger);
    await creator.does('updateTribe', { tribeId, privacy: 'PRIVATE' }, 'tribe { id }');
    const { errors } = await stranger.graph.request(`{ tribe(id: "${tribeId}") { name } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await seenBy(member)).toMatchObject({ interests, freeSeats: 6 });
  });

  it('saves a statement for each kind', async () => {
    expect([await statementsOf(stranger, publicPart), await statementsOf(stranger, publicPart)]).toEqual([3, 1]);
    expect(await statementsOf(member, everything)).toBe(4);
  });
});

const dissolve = (tx: { query(sql: string, parameters: unknown[]): Promise<unknown> }) =>
  tx.query(`UPDATE tribe SET status = 'DISSOLVED', version = version + 1 WHERE id = $1`, [tribeId]);

describe('tribes of which some are cached', () => {
  it('cost one more statement for each kind, however many are not', async () => {
    const ids = [tribeId];
    for (let nth = 0; nth < 2; nth += 1) ids.push(await founded({ name: `Seen ${nth}`, privacy: 'PUBLIC', interests }));
    const ask = (some: readonly string[]) => {
      const tribes = some.map((id) => ({ __typename: 'Tribe', id }));
      const query = `query ($tribes: [_Any!]!) { _entities(representations: $tribes) { ... on Tribe { ${publicPart} } } }`;
      return counted(() => stranger.asks<{ _entities: SeenTribe[] }>(query, { tribes }));
    };
    await ask(ids.slice(0, 1));
    const [some, all] = [await ask(ids), await ask(ids)];
    expect([some.statements, all.statements]).toEqual([3, 1]);
    expect(some.result).toEqual(all.result);
    expect(some.result._entities.map(({ freeSeats }) => freeSeats)).toEqual([6, 7, 7]);
  });
});

describe('a cached tribe', () => {
  const changes: readonly (readonly [string, (friend: TestPerson) => Promise<unknown>, Partial<SeenTribe>])[] = [
    [
      'its interests',
      () =>
        creator.does(
          'setTribeInterests',
          { tribeId, interests: [{ category: 'TECHNOLOGY', name: 'Looms' }] },
          'tribe { id }',
        ),
      { interests: [expect.objectContaining({ name: 'Looms' })] },
    ],
    ['its size', () => creator.does('updateTribe', { tribeId, maxMembers: 5 }, 'tribe { id }'), { freeSeats: 3 }],
    ['an invitation', (friend) => invite(friend), { freeSeats: 5 }],
    [
      'an invitation that its person never sees',
      async (friend) => {
        await blocked(world, friend, creator);
        await invite(friend);
      },
      { freeSeats: 5 },
    ],
    ['a goal', () => setGoal(), { activity: 1.5 }],
    ['a member who left', () => member.does('leaveTribe', { tribeId }, 'tribe { id }'), { freeSeats: 7 }],
  ];

  it.each(changes)('is the new one at once after a change of %s', async (_, change, expected) => {
    expect(await seenBy(stranger)).toMatchObject({ interests, freeSeats: 6, activity: 1 });
    await change(await world.person());
    expect(await seenBy(stranger)).toMatchObject(expected);
  });

  it('has the seat again at once after a withheld invitation was withdrawn', async () => {
    const friend = await world.person();
    await blocked(world, friend, creator);
    const { membership } = await invite(friend);
    expect((await seenBy(stranger)).freeSeats).toBe(5);
    await creator.does('withdrawTribeInvitation', { membershipId: membership.id }, 'tribe { id }');
    expect((await seenBy(stranger)).freeSeats).toBe(6);
  });

  it('is the new one in the answer to the change', async () => {
    await seenBy(stranger);
    const { tribe } = await creator.does<{ tribe: SeenTribe }>(
      'inviteToTribe',
      { tribeId, userId: (await world.person()).id },
      `tribe { ${publicPart} }`,
    );
    expect(tribe.freeSeats).toBe(5);
  });

  it('is the new one although the cache was away during the change', async () => {
    await seenBy(stranger);
    cacheIn({ ...memoryStore(), get: down, set: down, delete: down });
    await setGoal();
    cacheIn(store);
    expect((await seenBy(stranger)).activity).toBe(1.5);
  });

  it.each([
    ['down', { get: down, set: down }],
    ['full', { set: () => Promise.reject(new Error('OOM command not allowed')) }],
    ['of another release', { get: async (keys: readonly string[]) => keys.map(() => '{"revision":1,"value":7}') }],
  ])('is the same from a cache that is %s', async (_, fault) => {
    const before = await seenBy(stranger);
    cacheIn({ ...memoryStore(), ...fault });
    for (let nth = 0; nth < 7; nth += 1) expect(await seenBy(stranger)).toEqual(before);
  });

  it('gives the seats of invitations free, and gets less active, as time passes', async () => {
    await invite(await world.person());
    await setGoal();
    expect(await seenBy(stranger)).toMatchObject({ freeSeats: 5, activity: 1.5 });
    const before = written.length;
    world.pass(7.01);
    expect(await seenBy(stranger)).toMatchObject({ freeSeats: 6, activity: 1.5 });
    world.pass(7);
    expect(await seenBy(stranger)).toMatchObject({ freeSeats: 6, activity: 0 });
    expect(written).toHaveLength(before);
  });
});

function down(): Promise<never> {
  return Promise.reject(new Error('connection refused'));
}
