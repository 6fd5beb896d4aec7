import type { CacheStore } from '@kindred/cache/cache-store';
import { cacheMetrics } from '@kindred/cache/cache-metrics';
import { guardedStore } from '@kindred/cache/guarded-store';
import { memoryStore } from '@kindred/cache/memory-store';
import { PublicCache } from '@kindred/cache/public-cache';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { Registry } from 'prom-client';
import { matchable } from '../assessments/answers.ts';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { blockUser } from '../ties/ask.ts';

const canary = 'canary-7f3a';
const say = /* GraphQL */ `mutation {
  updateProfile(input: {
    name: "Ann", bio: "I sing", point: { latitude: 47.379022, longitude: 8.540421 }, maxTravelDistanceMiles: 87
    languages: ["de"], timeZone: "Pacific/Kiritimati", quietHours: { from: "03:33", to: "04:44" }, freeEvenings: [WEDNESDAY]
  }) { id }
  setInterests(input: { interests: [{ category: TECHNOLOGY, name: "Radio", level: LOW }] }) { id }
  setValueProfile(input: { values: ["${canary} value"], archetypes: [] }) { id }
}`;
const everything = /* GraphQL */ `
  id username email status role profile {
    id name bio location point { latitude longitude } approximatePoint { latitude longitude } communicationStyle updatedAt
    maxTravelDistanceMiles languages language timeZone quietHours { from to } freeEvenings interests { id name level }
  }
  valueProfile { values } assessment { traits { trait score } } sessions { id } ties(first: 5) { edges { node { id } } }
`;
const profileOf = /* GraphQL */ `query ($id: ID!) { user(id: $id) { ${everything} } }`;
const mine = `{ me { ${everything} } }`;

interface Seen {
  readonly user: { readonly profile: Record<string, unknown> } | null;
}

let identity: RunningIdentity;
let ann: TestPerson;
let bob: TestPerson;
let store: CacheStore;
/** Everything that was written to the store, keys and texts. */
let written: string[];
beforeAll(async () => {
  identity = await runningIdentity({ SERVICE_URLS: 'none' });
});
afterAll(() => identity.stop());
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
  [ann, bob] = [await matchable(await given(identity).person('ann')), await given(identity).person('bob')];
  granted(await ann.ask(say));
});

/** Has identity cache in this store from now on. */
function cacheIn(inner: CacheStore): void {
  const metrics = cacheMetrics(new Registry());
  const { work } = identity.service;
  const guarded = guardedStore(inner, { metrics, waitMs: 5_000 });
  Object.assign(identity.service.dependencies, {
    cache: new PublicCache({ service: 'identity', store: guarded, work, metrics }),
  });
}

const seenBy = async (viewer: TestPerson) => granted(await viewer.ask<Seen>(profileOf, { id: ann.id })).user;
const statementsOf = async (viewer: TestPerson) =>
  (await identity.service.database.statements.during(() => seenBy(viewer))).statements.filter((sql) =>
    /FROM [".\w]*"(profile|interest)"/.test(sql),
  );

describe('a cached profile', () => {
  it('has no private thing of a person in a key or a value, whoever asked', async () => {
    const admin = await given(identity).person('eve').admin();
    granted(await ann.ask(mine));
    for (const viewer of [ann, bob, admin, ann]) await seenBy(viewer);
    const texts = written.join('\n');
    expect(texts).toContain('I sing');
    const secrets = [ann.email, ann.password, ann.username, canary, '47.379022', '8.540421', ':87', 'Kiritimati'];
    for (const secret of [...secrets, '"03:33"', '"04:44"', 'WEDNESDAY', '"de"', 'OPENNESS', bob.id, admin.id])
      expect(texts).not.toContain(secret);
  });

  it('is not shown across a block, although it is cached', async () => {
    expect((await seenBy(bob))?.profile).toMatchObject({ name: 'Ann' });
    granted(await blockUser(ann, bob.id));
    expect(await seenBy(bob)).toBeNull();
  });

  it('is not shown of a person who left', async () => {
    await seenBy(bob);
    granted(await ann.ask('mutation { deactivateAccount { __typename } }'));
    expect(await seenBy(bob)).toBeNull();
  });

  it('shows a person their own private fields, and others none, from one cached value', async () => {
    await seenBy(bob);
    const own = { maxTravelDistanceMiles: 87, timeZone: 'Pacific/Kiritimati', point: { latitude: 47.379022 } };
    expect((await seenBy(ann))?.profile).toMatchObject(own);
    const hidden = { maxTravelDistanceMiles: null, timeZone: null, point: null };
    expect((await seenBy(bob))?.profile).toMatchObject(hidden);
  });

  it('is deleted when its person was erased', async () => {
    await seenBy(bob);
    const [key] = written;
    expect(await store.get([key!])).not.toEqual([null]);
    const input = { password: ann.password };
    granted(
      await ann.ask(
        /* GraphQL */ `mutation ($input: RequestDeletionInput!) { requestDeletion(input: $input) { deletion { dueAt } } }`,
        { input },
      ),
    );
    identity.clock.forward({ days: 30 });
    await identity.job('due-deletions');
    await eventually(async () => expect(await store.get([key!])).toEqual([null]));
  });

  it('is read from the database once', async () => {
    expect(await statementsOf(bob)).not.toEqual([]);
    expect(await statementsOf(bob)).toEqual([]);
    expect(await statementsOf(ann)).toEqual([]);
  });

  it.each([
    ['updateProfile(input: { bio: "I dance" }) { id }', { bio: 'I dance' }],
    [
      'setInterests(input: { interests: [{ category: TECHNOLOGY, name: "Looms", level: HIGH }] }) { id }',
      { interests: [{ id: expect.any(String), name: 'Looms', level: 'HIGH' }] },
    ],
  ])('is the new one at once after %s', async (change, expected) => {
    const before = await seenBy(bob);
    granted(await ann.ask(`mutation { ${change} }`));
    const after = await seenBy(bob);
    expect(after?.profile).toMatchObject(expected);
    expect(after?.profile).not.toEqual(before?.profile);
  });

  it('is the new one although the cache was away during the change', async () => {
    await seenBy(bob);
    const away = { ...memoryStore(), get: down, set: down, delete: down };
    cacheIn(away);
    granted(await ann.ask('mutation { updateProfile(input: { bio: "I dance" }) { id } }'));
    cacheIn(store);
    expect((await seenBy(bob))?.profile).toMatchObject({ bio: 'I dance' });
  });

  it.each([
    ['down', { get: down, set: down }],
    ['full', { set: () => Promise.reject(new Error('OOM command not allowed')) }],
    ['of another release', { get: async (keys: readonly string[]) => keys.map(() => '{"revision":1,"value":7}') }],
  ])('is the same from a cache that is %s', async (_, fault) => {
    const before = await seenBy(bob);
    cacheIn({ ...memoryStore(), ...fault });
    for (let nth = 0; nth < 7; nth += 1) expect(await seenBy(bob)).toEqual(before);
  });
});

function down(): Promise<never> {
  return Promise.reject(new Error('connection refused'));
}
