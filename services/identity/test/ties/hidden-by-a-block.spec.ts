import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { matchable } from '../assessments/answers.ts';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { asked, blockUser, requestTie, tied, tiesOf } from './ask.ts';

const everything = /* GraphQL */ `
  id username email status role authProvider isVerified registeredAt matchingOptedIn
  profile { name bio location communicationStyle maxTravelDistanceMiles point { latitude } approximatePoint { latitude } interests { name } traits { trait score } }
  valueProfile { values archetypes resonanceScore } assessment { takenAt } sessions { id } linkedProviders { provider }
  deletion { dueAt } dataExport { requestedAt } ties(first: 5) { edges { node { id } } }
`;
const byId = `query ($id: ID!) { user(id: $id) { ${everything} tie { id } } }`;
const byReference = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { ${everything} tie { id } } } }`;
const inList = '{ users(first: 100) { edges { node { id } } } }';
const withTies = `{ me { ties(first: 100) { edges { node { status user { ${everything} tie { status } } } } } } }`;
const resonance = 'query ($userId: ID!) { resonanceWith(userId: $userId) { band user { id username } } }';

let identity: RunningIdentity;
let ann: TestPerson;
let bob: TestPerson;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());
beforeEach(async () => {
  [ann, bob] = [await speaking('ann'), await speaking('bob')];
});

/** Somebody who has said something everywhere where others could read it, and may be compared with others. */
async function speaking(name: string): Promise<TestPerson> {
  const person = await matchable(await given(identity).person(name));
  granted(
    await person.ask(/* GraphQL */ `mutation {
    updateProfile(input: { name: "Somebody", bio: "I sing" }) { id }
    setInterests(input: { interests: [{ category: TECHNOLOGY, name: "Radio", level: LOW }] }) { id }
    setValueProfile(input: { values: ["Courage"], archetypes: [] }) { id }
  }`),
  );
  return person;
}

interface Referred {
  readonly _entities: readonly Record<string, unknown>[];
}
/** What a reference shows of a person, without the viewer's own tie. */
function shownOf({ _entities: [person] }: Referred): Record<string, unknown> {
  return Object.fromEntries(Object.entries(person ?? {}).filter(([name, value]) => value !== null && name !== 'tie'));
}

interface Listed {
  readonly users: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}
const listedTo = async (person: TestPerson) =>
  granted(await person.ask<Listed>(inList)).users.edges.map(({ node }) => node.id);

describe('somebody who was blocked', () => {
  it.each(['nothing was between the two', 'they had a tie', 'they had asked'])(
    'finds who did nowhere, when %s before',
    async (before) => {
      if (before === 'they had a tie') await tied(ann, bob);
      if (before === 'they had asked') await asked(bob, ann);
      expect(await listedTo(bob)).toContain(ann.id);
      expect(granted(await bob.ask(byId, { id: ann.id }))).toMatchObject({
        user: { id: ann.id, profile: { name: 'Somebody' } },
      });
      granted(await bob.ask(resonance, { userId: ann.id }));
      granted(await blockUser(ann, bob.id));

      const nobody = newId();
      for (const id of [nobody, ann.id]) {
        expect(granted(await bob.ask(byId, { id }))).toEqual({ user: null });
        expect(shownOf(granted(await bob.ask<Referred>(byReference, { id })))).toEqual({ id, status: 'INACTIVE' });
      }
      expect(await listedTo(bob)).not.toContain(ann.id);
      expect(await tiesOf(bob)).toEqual([]);
      for (const [mutation, ask] of Object.entries({
        requestTie: (userId: string) => requestTie(bob, { userId }),
        resonanceWith: (userId: string) => bob.ask(resonance, { userId }),
      })) {
        expect([mutation, await refused(ask(ann.id), 'NOT_FOUND')]).toEqual([
          mutation,
          await refused(ask(nobody), 'NOT_FOUND'),
        ]);
      }
    },
  );

  it('finds who did by no name, and nothing else of them, in the list of their own blocks', async () => {
    granted(await blockUser(ann, bob.id));
    granted(await blockUser(bob, ann.id));
    const { me } = granted(
      await bob.ask<{ me: { ties: { edges: { node: { user: Record<string, unknown> } }[] } } }>(withTies),
    );
    const shown = Object.entries(me.ties.edges[0]?.node.user ?? {}).filter(([, value]) => value !== null);
    expect(Object.fromEntries(shown)).toEqual({ id: ann.id, status: 'INACTIVE', tie: { status: 'BLOCKED' } });
    expect(granted(await bob.ask(byId, { id: ann.id }))).toEqual({ user: null });
  });

  it('learns no more by asking without a token', async () => {
    granted(await blockUser(ann, bob.id));
    const { nobody } = given(identity);
    await refused(nobody.request(byId, { id: ann.id }), 'UNAUTHENTICATED');
    await refused(nobody.request(inList), 'UNAUTHENTICATED');
    await refused(nobody.request(resonance, { userId: ann.id }), 'UNAUTHENTICATED');
    const {
      _entities: [found],
    } = granted(await nobody.request<{ _entities: Record<string, unknown>[] }>(byReference, { id: ann.id }));
    expect(Object.entries(found ?? {}).filter(([, value]) => value !== null)).toEqual([['id', ann.id]]);
  });

  it('sees them again once the block is taken back', async () => {
    granted(await blockUser(ann, bob.id));
    granted(
      await ann.ask('mutation ($userId: ID!) { unblockUser(input: { userId: $userId }) { userId } }', {
        userId: bob.id,
      }),
    );
    expect(granted(await bob.ask(byId, { id: ann.id }))).toMatchObject({
      user: { id: ann.id, username: ann.username, profile: { name: 'Somebody' }, tie: null },
    });
  });
});

describe('somebody who blocked', () => {
  it('finds the other nowhere, but by id in the list of blocks', async () => {
    await tied(ann, bob);
    granted(await blockUser(ann, bob.id));
    expect(granted(await ann.ask(byId, { id: bob.id }))).toEqual({ user: null });
    expect(shownOf(granted(await ann.ask<Referred>(byReference, { id: bob.id })))).toEqual({
      id: bob.id,
      status: 'INACTIVE',
    });
    expect(await listedTo(ann)).not.toContain(bob.id);
    await refused(ann.ask(resonance, { userId: bob.id }), 'NOT_FOUND');

    interface Shown {
      readonly me: {
        readonly ties: {
          readonly edges: readonly {
            readonly node: { readonly status: string; readonly user: Record<string, unknown> };
          }[];
        };
      };
    }
    const [edge, ...others] = granted(await ann.ask<Shown>(withTies)).me.ties.edges;
    expect(others).toEqual([]);
    expect(edge?.node.status).toBe('BLOCKED');
    const shown = Object.entries(edge?.node.user ?? {}).filter(([, value]) => value !== null);
    expect(Object.fromEntries(shown)).toEqual({ id: bob.id, status: 'INACTIVE', tie: { status: 'BLOCKED' } });
  });

  it('is shown their account as an admin, as in the list of accounts, and no more', async () => {
    const admin = await given(identity).person('root').admin();
    granted(await blockUser(admin, bob.id));
    const { me } = granted(
      await admin.ask<{ me: { ties: { edges: { node: { user: Record<string, unknown> } }[] } } }>(withTies),
    );
    const { email, status, profile, valueProfile } = me.ties.edges[0]?.node.user ?? {};
    expect({ email, status, profile, valueProfile }).toEqual({
      email: bob.email,
      status: 'ACTIVE',
      profile: null,
      valueProfile: null,
    });
  });
});
