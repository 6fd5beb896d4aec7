import { userDeactivated } from '@kindred/contracts/identity/user-deactivated';
import { newId } from '@kindred/contracts/uuid';
import { databaseNames } from '@kindred/database/names';
import { granted, graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import { answering, matchable } from '../assessments/answers.ts';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { serviceToken } from '../service-token.ts';

const matchingProfiles = /* GraphQL */ `
  query ($userIds: [ID!]!) {
    matchingProfiles(userIds: $userIds) {
      userId traits { trait score } interests { name isPrimary } communicationStyle approximatePoint { latitude longitude } maxTravelDistanceMiles languages freeEvenings
    }
  }
`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

interface Answer {
  readonly matchingProfiles: readonly { readonly userId: string }[];
}
const service = async (scope: string): Promise<GraphClient> =>
  graphClient(`${identity.service.url}/graphql`, { token: await serviceToken(identity, 'tribe-events', scope) });
const ask = async (userIds: readonly string[]) =>
  (await service('matching:read')).request<Answer>(matchingProfiles, { userIds });
const idsIn = async (userIds: readonly string[]) =>
  granted(await ask(userIds)).matchingProfiles.map(({ userId }) => userId);
const readsOf = (person: TestPerson) =>
  identity.service.work.read(
    { role: 'person', id: person.id, databaseRole: databaseNames('identity').roles.app },
    (tx) =>
      tx.query<{ reader_role: string; kind: string; purpose: string; items: number }>(
        'SELECT reader_role, kind, purpose, cardinality(item_ids) AS items FROM access_record WHERE subject_id = $1',
        [person.id],
      ),
  );

describe('what matching needs to know of people', () => {
  it('is told to nobody but a service with the scope for it', async () => {
    const ann = await matchable(await given(identity).person('ann'));
    const admin = await given(identity).person('eve').admin();
    const asked = { userIds: [ann.id] };
    await refused(given(identity).nobody.request(matchingProfiles, asked), 'UNAUTHENTICATED');
    for (const person of [ann, admin]) await refused(person.ask(matchingProfiles, asked), 'UNAUTHENTICATED');
    await refused((await service('blocks:read')).request(matchingProfiles, asked), 'FORBIDDEN');
    expect(await readsOf(ann)).toEqual([]);
  });

  it('is told of 500 people at once, and of no more', async () => {
    const strangers = Array.from({ length: 501 }, newId);
    await refused(ask(strangers), 'TOO_MANY_IDS');
    expect(await idsIn(strangers.slice(1))).toEqual([]);
    await refused(ask(['nobody']), 'BAD_USER_INPUT');
  });

  it('leaves out who did not opt in, was not assessed, or is not ACTIVE, and records no read of them', async () => {
    const [ann, opted, assessed, gone] = await Promise.all(
      ['ann', 'bob', 'cid', 'dan'].map((name) => given(identity).person(name)),
    );
    await matchable(ann!);
    await opted!.ask(/* GraphQL */ `mutation { setMatching(input: { optedIn: true }) { user { id } } }`);
    await matchable(assessed!);
    await assessed!.ask(/* GraphQL */ `mutation { setMatching(input: { optedIn: false }) { user { id } } }`);
    await matchable(gone!);
    granted(await gone!.ask(/* GraphQL */ `mutation { deactivateAccount { __typename } }`));
    expect(await identity.told(userDeactivated, gone!.id)).toHaveLength(1);

    expect(await idsIn([ann!, opted!, assessed!, gone!].map(({ id }) => id))).toEqual([ann!.id]);
    for (const person of [opted!, assessed!, gone!]) expect(await readsOf(person)).toEqual([]);
  });

  it('is answered with the rounded place alone, and each read is recorded', async () => {
    const ann = await matchable(
      await given(identity).person('ann'),
      answering((item) => (item === 1 ? 5 : 3)),
    );
    const say = /* GraphQL */ `mutation {
      updateProfile(input: { name: "Ann", communicationStyle: DIRECT, languages: ["de", "en"], freeEvenings: [MONDAY], point: { latitude: 47.379022, longitude: 8.540421 } }) { id }
      setInterests(input: { interests: [{ category: TECHNOLOGY, name: "Radio", level: LOW }, { category: TECHNOLOGY, name: "Looms", level: LOW, isPrimary: true }] }) { id }
    }`;
    granted(await ann.ask(say));
    const bob = await matchable(await given(identity).person('bob'));

    expect(granted(await ask([bob.id, ann.id, ann.id])).matchingProfiles).toEqual([
      {
        userId: ann.id,
        traits: [
          { trait: 'OPENNESS', score: 50 },
          { trait: 'CONSCIENTIOUSNESS', score: 50 },
          { trait: 'EXTRAVERSION', score: 62.5 },
          { trait: 'AGREEABLENESS', score: 50 },
          { trait: 'NEUROTICISM', score: 50 },
        ],
        interests: [
          { name: 'Looms', isPrimary: true },
          { name: 'Radio', isPrimary: false },
        ],
        communicationStyle: 'DIRECT',
        approximatePoint: { latitude: 47.375, longitude: 8.535215 },
        maxTravelDistanceMiles: 25,
        languages: ['de', 'en'],
        freeEvenings: ['MONDAY'],
      },
      expect.objectContaining({
        userId: bob.id,
        interests: [],
        communicationStyle: null,
        approximatePoint: null,
        maxTravelDistanceMiles: 25,
        languages: [],
        freeEvenings: [],
      }),
    ]);
    const read = { reader_role: 'service', kind: 'PERSONALITY_TRAITS', purpose: 'MATCHING', items: 1 };
    expect([await readsOf(ann), await readsOf(bob)]).toEqual([[read], [read]]);
    await ask([ann.id]);
    expect(await readsOf(ann)).toEqual([read, read]);
  });

  it('takes as many statements for many as for one', async () => {
    const people = await Promise.all(
      Array.from({ length: 12 }, async (_, nth) => matchable(await given(identity).person(`p${nth}`))),
    );
    const { statements } = identity.service.database;
    const one = await statements.during(() => idsIn([people[0]!.id]));
    const many = await statements.during(() => idsIn(people.map(({ id }) => id)));
    expect(many.result).toHaveLength(12);
    expect(many.statements).toHaveLength(one.statements.length);
  });
});
