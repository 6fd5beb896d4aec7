import { granted, graphClient } from '@kindred/testkit/graph-client';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { serviceToken } from '../service-token.ts';

const parts = 'profile { name interests { name } } valueProfile { values }';
const byUser = /* GraphQL */ `query ($id: ID!) { user(id: $id) { ${parts} } }`;
const byReference = /* GraphQL */ `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { ${parts} } } }`;
const byTie = /* GraphQL */ `query { me { ties(first: 10) { edges { node { status user { ${parts} } } } } } }`;
const block = /* GraphQL */ `mutation ($input: BlockUserInput!) { blockUser(input: $input) { __typename } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

async function speaking(person: TestPerson): Promise<TestPerson> {
  const say = /* GraphQL */ `mutation {
    updateProfile(input: { name: "Ann" }) { id }
    setInterests(input: { interests: [{ category: TECHNOLOGY, name: "Radio", level: LOW }] }) { id }
    setValueProfile(input: { values: ["Courage"], archetypes: [] }) { id }
  }`;
  granted(await person.ask(say));
  return person;
}

const said = { profile: { name: 'Ann', interests: [{ name: 'Radio' }] }, valueProfile: { values: ['Courage'] } };
const unsaid = { profile: null, valueProfile: null };

describe('what somebody says about themselves', () => {
  it('is shown to nobody who is not signed in', async () => {
    const ann = await speaking(await given(identity).person('ann'));
    expect(granted(await given(identity).nobody.request(byReference, { id: ann.id }))).toEqual({ _entities: [unsaid] });
    expect(granted(await ann.ask(byReference, { id: ann.id }))).toEqual({ _entities: [said] });
  });

  it('is not shown to a service, whatever its scope', async () => {
    const ann = await speaking(await given(identity).person('ann'));
    const service = graphClient(`${identity.service.url}/graphql`, {
      token: await serviceToken(identity, 'tribe-events', 'matching:read'),
    });
    expect(granted(await service.request(byReference, { id: ann.id }))).toEqual({ _entities: [unsaid] });
  });

  it('is not shown across a block, in either direction, not even in the list of those one blocked', async () => {
    const [ann, bob] = [
      await speaking(await given(identity).person('ann')),
      await speaking(await given(identity).person('bob')),
    ];
    granted(await ann.ask(block, { input: { userId: bob.id } }));
    for (const [viewer, other] of [
      [ann, bob],
      [bob, ann],
    ] as const) {
      expect(granted(await viewer.ask(byUser, { id: other.id }))).toEqual({ user: null });
      expect(granted(await viewer.ask(byReference, { id: other.id }))).toEqual({ _entities: [unsaid] });
    }
    expect(granted(await ann.ask(byTie))).toMatchObject({
      me: { ties: { edges: [{ node: { status: 'BLOCKED', user: unsaid } }] } },
    });
    expect(granted(await bob.ask(byTie))).toMatchObject({ me: { ties: { edges: [] } } });
  });
});
