import type { Actor } from '@kindred/database/actor';
import { granted } from '@kindred/testkit/graph-client';
import { unauthenticated } from '../../src/unauthenticated.ts';
import { comparing } from '../../src/matching/matching-role.ts';
import type { ResonanceBand } from '../../src/resonance/band.ts';
import type { KeptResonance } from '../../src/resonance/kept-resonance.ts';
import { keepPairs } from '../../src/resonance/pairs.ts';
import { weights } from '../../src/resonance/resonance.ts';
import { answering, matchable } from '../assessments/answers.ts';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const resonanceWith = /* GraphQL */ `
  query ($userId: ID!) { resonanceWith(userId: $userId) { user { id } band factors { factor band } madeAt } }
`;
const bandInProfile = /* GraphQL */ `query ($id: ID!) { user(id: $id) { valueProfile { resonanceScore } } }`;
const setMatching = /* GraphQL */ `mutation ($optedIn: Boolean!) { setMatching(input: { optedIn: $optedIn }) { user { id } } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

interface Answer {
  readonly resonanceWith: {
    readonly band: string | null;
    readonly madeAt: string;
    readonly factors: readonly { readonly factor: string; readonly band: string | null }[];
  };
}
const ask = (viewer: TestPerson, other: TestPerson) => viewer.ask<Answer>(resonanceWith, { userId: other.id });
const bands = async (viewer: TestPerson, other: TestPerson) => {
  const { band, factors } = granted(await ask(viewer, other)).resonanceWith;
  return { whole: band, ...Object.fromEntries(factors.map((each) => [each.factor, each.band])) };
};
const people = async (...names: string[]) =>
  Promise.all(names.map(async (name) => matchable(await given(identity).person(name))));
const pair = async (): Promise<[TestPerson, TestPerson]> => {
  const [ann, bob] = await people('ann', 'bob');
  return [ann!, bob!];
};
const value = (person: TestPerson, ...values: string[]) =>
  person.ask(/* GraphQL */ `mutation ($input: SetValueProfileInput!) { setValueProfile(input: $input) { id } }`, {
    input: { values, archetypes: [] },
  });
const readsOf = async (person: TestPerson) =>
  identity.service.work.read({ role: 'person', id: person.id }, (tx) =>
    tx.query('SELECT reader_role, kind, purpose FROM access_record WHERE subject_id = $1', [person.id]),
  );

describe('resonance', () => {
  it('is asked for by nobody who is not signed in', async () => {
    const [ann] = await pair();
    await refused(given(identity).nobody.request(resonanceWith, { userId: ann.id }), 'UNAUTHENTICATED');
  });

  it('is NOT_FOUND unless both are visible to matching, and reads nobody’s scores then', async () => {
    const [ann] = await pair();
    const plain = await given(identity).person('plain');
    const [gone, out, blocked] = await people('gone', 'out', 'blocked');
    granted(await gone!.ask(/* GraphQL */ `mutation { deactivateAccount { __typename } }`));
    granted(await out!.ask(setMatching, { optedIn: false }));
    granted(
      await blocked!.ask(/* GraphQL */ `mutation ($id: ID!) { blockUser(input: { userId: $id }) { __typename } }`, {
        id: ann.id,
      }),
    );

    for (const other of [plain, gone!, out!, blocked!, ann]) await refused(ask(ann, other), 'NOT_FOUND');
    await refused(ask(blocked!, ann), 'NOT_FOUND');
    const missingOf = async (viewer: TestPerson, other: TestPerson) =>
      (await refused(ask(viewer, other), 'NOT_MATCHABLE')).extensions?.['details'];
    for (const other of [ann, gone!, plain]) {
      expect(await missingOf(plain, other)).toEqual({ missing: ['OPT_IN', 'ASSESSMENT'] });
      expect(await missingOf(out!, other)).toEqual({ missing: ['OPT_IN'] });
    }
    await refused(ann.ask(resonanceWith, { userId: 'ann' }), 'BAD_USER_INPUT');
    await refused(ann.ask(resonanceWith, { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' }), 'NOT_FOUND');
    for (const person of [ann, plain, gone!, out!, blocked!]) expect(await readsOf(person)).toEqual([]);
  });

  it('is a band for the whole and each factor, the same for both, and never a number', async () => {
    const [ann, bob] = [
      await matchable(await given(identity).person('ann'), answering(3)),
      await matchable(await given(identity).person('bob'), answering(3)),
    ];
    await value(ann, 'Courage', 'Honesty');
    await value(bob, 'honesty', 'courage');
    expect(await bands(ann, bob)).toEqual({
      whole: 'VERY_HIGH',
      VALUES: 'VERY_HIGH',
      TRAITS: 'VERY_HIGH',
      INTERESTS: null,
      CONNECTIONS: null,
    });
    expect(await bands(bob, ann)).toEqual(await bands(ann, bob));
    expect(JSON.stringify(granted(await ask(ann, bob))).replace(/"(id|madeAt)":"[^"]*"/g, '')).not.toMatch(/\d/);
    const rows = await identity.service.work.read(comparing, (tx) =>
      tx.query('SELECT to_jsonb(resonance) AS row FROM resonance'),
    );
    expect(JSON.stringify(rows)).not.toMatch(/"(band|[a-z]+_band)":[^,}]*\d/);
  });

  it('counts the people whom both know, and not their own tie', async () => {
    const [ann, bob] = await pair();
    const friend = await given(identity).person('friend');
    for (const one of [ann, bob]) await befriend(one, friend);
    await befriend(ann, bob);
    expect(await bands(ann, bob)).toMatchObject({ CONNECTIONS: 'VERY_HIGH' });
  });

  it('is made once a day for two, whoever asks and whatever they change meanwhile', async () => {
    let [ann, bob] = await pair();
    await value(ann, 'Courage');
    await value(bob, 'Honesty');
    const first = granted(await ask(ann, bob)).resonanceWith;
    expect(await bands(bob, ann)).toMatchObject({ VALUES: 'LOW' });

    await value(ann, 'Honesty');
    granted(await ann.ask(setMatching, { optedIn: false }));
    await refused(ask(bob, ann), 'NOT_FOUND');
    granted(await ann.ask(setMatching, { optedIn: true }));
    identity.clock.forward({ days: 1, seconds: -1 });
    [ann, bob] = [await given(identity).again(ann), await given(identity).again(bob)];
    expect(granted(await ask(bob, ann)).resonanceWith.madeAt).toBe(first.madeAt);

    identity.clock.forward({ seconds: 1 });
    expect(await bands(bob, ann)).toMatchObject({ VALUES: 'VERY_HIGH' });
  });

  it('keeps what was made first where two make it at once', async () => {
    const [ann, bob] = await pair();
    const made = (band: ResonanceBand): KeptResonance => ({
      weightsVersion: weights.version,
      madeAt: identity.clock.now,
      band,
      factors: { VALUES: null, TRAITS: band, INTERESTS: null, CONNECTIONS: null },
    });
    await identity.service.work.run(comparing, async (tx) => {
      await keepPairs(tx, ann.id, new Map([[bob.id, made('HIGH')]]));
      await keepPairs(tx, bob.id, new Map([[ann.id, made('LOW')]]));
    });
    for (const [viewer, other] of [
      [ann, bob],
      [bob, ann],
    ] as const)
      expect(await bands(viewer, other)).toMatchObject({ whole: 'HIGH', TRAITS: 'HIGH' });
  });

  it('records the read of both people’s scores when it is made, and none when it is shown again', async () => {
    const [ann, bob] = await pair();
    await ask(ann, bob);
    await ask(bob, ann);
    for (const person of [ann, bob])
      expect(await readsOf(person)).toEqual([{ reader_role: 'job', kind: 'PERSONALITY_TRAITS', purpose: 'RESONANCE' }]);
  });

  it('is read from its table by no person', async () => {
    const [ann, bob] = await pair();
    await ask(ann, bob);
    for (const actor of [
      { role: 'person', id: ann.id },
      { role: 'job', id: null },
      { role: 'admin', id: ann.id },
      unauthenticated,
    ] satisfies Actor[]) {
      await expect(identity.service.work.read(actor, (tx) => tx.query('SELECT 1 FROM resonance'))).rejects.toThrow(
        'permission denied',
      );
    }
  });
});

describe('the band in somebody’s value profile', () => {
  it('is null for oneself, and where the two cannot be compared', async () => {
    const [ann, bob] = [await matchable(await given(identity).person('ann')), await given(identity).person('bob')];
    for (const person of [ann, bob]) await value(person, 'Courage');
    for (const other of [ann, bob])
      expect(granted(await ann.ask(bandInProfile, { id: other.id }))).toEqual({
        user: { valueProfile: { resonanceScore: null } },
      });
  });

  it('is the viewer’s with that person', async () => {
    const [ann, bob] = await pair();
    for (const person of [ann, bob]) await value(person, 'Courage');
    expect(granted(await ann.ask(bandInProfile, { id: bob.id }))).toEqual({
      user: { valueProfile: { resonanceScore: 'VERY_HIGH' } },
    });
    expect(await bands(bob, ann)).toMatchObject({ whole: 'VERY_HIGH' });
  });
});

async function befriend(one: TestPerson, other: TestPerson): Promise<void> {
  granted(
    await one.ask(/* GraphQL */ `mutation ($id: ID!) { requestTie(input: { userId: $id }) { __typename } }`, {
      id: other.id,
    }),
  );
  granted(
    await other.ask(/* GraphQL */ `mutation ($id: ID!) { requestTie(input: { userId: $id }) { __typename } }`, {
      id: one.id,
    }),
  );
}
