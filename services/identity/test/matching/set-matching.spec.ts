import { matchingOptedIn } from '@kindred/contracts/identity/matching-opted-in';
import { matchingOptedOut } from '@kindred/contracts/identity/matching-opted-out';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const setMatching = /* GraphQL */ `mutation ($input: SetMatchingInput!) { setMatching(input: $input) { user { id matchingOptedIn } } }`;
const optedIn = /* GraphQL */ `query ($id: ID!) { user(id: $id) { matchingOptedIn } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

const set = (person: TestPerson, input: object) => person.ask(setMatching, { input });

describe('matching', () => {
  it('is nobody’s to be opted into who is not signed in', async () => {
    await refused(given(identity).nobody.request(setMatching, { input: { optedIn: true } }), 'UNAUTHENTICATED');
  });

  it('is nobody’s but one’s own to opt into', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    await refused(set(ann, { optedIn: true, userId: bob.id }), 'BAD_USER_INPUT');
    expect(granted(await bob.ask(optedIn, { id: bob.id }))).toEqual({ user: { matchingOptedIn: false } });
    expect(await identity.told(matchingOptedIn, bob.id)).toEqual([]);
  });

  it('is opted into and out of, each told once', async () => {
    const ann = await given(identity).person('ann');
    await set(ann, { optedIn: false });
    expect(granted(await set(ann, { optedIn: true }))).toEqual({
      setMatching: { user: { id: ann.id, matchingOptedIn: true } },
    });
    await set(ann, { optedIn: true });
    await set(ann, { optedIn: false });
    expect(await identity.told(matchingOptedIn, ann.id)).toEqual([{ userId: ann.id }]);
    expect(await identity.told(matchingOptedOut, ann.id)).toEqual([{ userId: ann.id }]);
  });

  it('is not shown to others', async () => {
    const [ann, bob, admin] = [
      await given(identity).person('ann'),
      await given(identity).person('bob'),
      await given(identity).person('eve').admin(),
    ];
    await set(ann, { optedIn: true });
    for (const other of [bob, admin])
      expect(granted(await other.ask(optedIn, { id: ann.id }))).toEqual({ user: { matchingOptedIn: null } });
  });
});
