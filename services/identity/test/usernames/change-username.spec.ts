import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const mutation = /* GraphQL */ `mutation ($username: String!) { changeUsername(input: { username: $username }) { user { id username } } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

const rename = (person: Pick<TestPerson, 'ask'>, username: string) => person.ask(mutation, { username });

describe('changing a user name', () => {
  it('is refused to nobody, and for what is no name', async () => {
    await refused(given(identity).nobody.request(mutation, { username: 'somebody' }), 'UNAUTHENTICATED');
    const ann = await given(identity).person('ann');
    for (const username of ['ab', 'support', 'a b c']) await refused(rename(ann, username), 'INVALID_USERNAME');
  });

  it('is refused for a name that somebody has, and for one that looks like it', async () => {
    await given(identity).person('max', { username: 'maximo' }).verified();
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    await refused(rename(ann, 'maximo'), 'USERNAME_TAKEN');
    await refused(rename(bob, 'rnax1m0'), 'USERNAME_TAKEN');
    expect(await identity.told(profileChanged, ann.id)).toEqual([]);
  });

  it('is refused for a name that a registration holds', async () => {
    const input = {
      email: 'registering@example.org',
      username: 'reserved-name',
      password: 'a lantern in the quiet harbour',
    };
    granted(
      await given(identity).nobody.request(
        'mutation ($input: RegisterInput!) { register(input: $input) { accepted } }',
        { input },
      ),
    );
    await refused(rename(await given(identity).person('ann'), 'reserved-name'), 'USERNAME_TAKEN');
  });

  it('is refused a fourth time in a day', async () => {
    const ann = await given(identity).person('restless');
    for (const username of ['restless-a', 'restless-b', 'restless-c']) granted(await rename(ann, username));
    await refused(rename(ann, 'restless-d'), 'RATE_LIMITED');
  });

  it('lets one of two have a name that both want at once', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    const answers = await Promise.all([rename(ann, 'both-want'), rename(bob, 'both_want')]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions?.code))).toEqual([
      'USERNAME_TAKEN',
    ]);
  });

  it('shows the new name and tells the world that the profile changed, not to what', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    expect(granted(await rename(ann, 'Brand-New'))).toEqual({
      changeUsername: { user: { id: ann.id, username: 'brand-new' } },
    });
    expect(granted(await bob.ask('query ($id: ID!) { user(id: $id) { username } }', { id: ann.id }))).toEqual({
      user: { username: 'brand-new' },
    });
    expect(await identity.told(profileChanged, ann.id)).toEqual([{ userId: ann.id, parts: ['PROFILE'] }]);
  });

  it('gives a first name to who has none', async () => {
    const ann = await given(identity).person('nameless');
    await identity.rows('UPDATE identity.account SET username = NULL, username_skeleton = NULL WHERE id = $1', [
      ann.id,
    ]);
    expect(granted(await rename(ann, 'first-name'))).toMatchObject({
      changeUsername: { user: { username: 'first-name' } },
    });
  });

  it('keeps the old name from others for a week, and lets its former owner have it back', async () => {
    const [ann, bob] = [
      await given(identity).person('ann', { username: 'well-known' }),
      await given(identity).person('bob'),
    ];
    granted(await rename(ann, 'now-hidden'));
    await refused(rename(bob, 'well-known'), 'USERNAME_TAKEN');
    granted(await rename(ann, 'well_known'));
    granted(await rename(ann, 'hidden-again'));

    identity.clock.forward({ days: 7, seconds: 1 });
    const carl = await given(identity).person('carl');
    expect(granted(await rename(carl, 'well-known'))).toMatchObject({
      changeUsername: { user: { username: 'well-known' } },
    });
  });
});
