import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const byName = /* GraphQL */ `query ($username: String!) { userByName(username: $username) { id username email } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

const person = (name: string) => given(identity).person(name);
const find = async (asker: TestPerson, username: string) =>
  granted(await asker.ask<{ userByName: { id: string } | null }>(byName, { username })).userByName;

describe('a person by their user name', () => {
  it('is looked up by nobody who is not signed in', async () => {
    const ann = await person('ann');
    await refused(given(identity).nobody.request(byName, { username: ann.username }), 'UNAUTHENTICATED');
  });

  it('is nobody where there is none, or none whom one may see, or where it only looks alike', async () => {
    const [ann, away, foe, ill] = [await person('ann'), await person('away'), await person('foe'), await person('ill')];
    const unproven = await person('waiting').registered();
    granted(await away.ask('mutation { deactivateAccount { user { id } } }'));
    granted(await foe.ask('mutation ($id: ID!) { blockUser(input: { userId: $id }) { id } }', { id: ann.id }));
    const looksAlike = ill.username.replace('ill', 'i1l');
    for (const username of [
      '',
      'nobody-of-this-name',
      away.username,
      foe.username,
      unproven.username,
      looksAlike,
      `${ill.username}%`,
      'x'.repeat(10_000),
      'il\u0000l',
    ]) {
      expect([username, await find(ann, username)]).toEqual([username, null]);
    }
  });

  it('is refused beyond 300 an hour, and says when it can be asked again', async () => {
    const bea = await person('bea');
    await find(bea, 'anybody');
    await identity.rows(`UPDATE identity.usage_limit SET used = 300 WHERE key LIKE 'name-look-ups:%'`);
    identity.clock.forward({ minutes: 20 });
    const { extensions } = await refused(
      (await given(identity).again(bea)).ask(byName, { username: 'anybody' }),
      'RATE_LIMITED',
    );
    expect(extensions).toMatchObject({
      details: { availableAt: new Date(identity.clock.now.getTime() + 40 * 60_000).toISOString() },
    });
    const { headers } = await fetch(`${identity.service.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${(await given(identity).again(bea)).token}`,
      },
      body: JSON.stringify({ query: byName, variables: { username: 'anybody' } }),
    });
    expect(headers.get('retry-after')).toBe('2400');
    identity.clock.forward({ minutes: 41 });
    expect(await find(await given(identity).again(bea), 'anybody')).toBeNull();
  });

  it('is found however it is written, and oneself too', async () => {
    const [ann, bob] = [await person('ann'), await person('bob')];
    for (const username of [bob.username, ` ${bob.username.toUpperCase()} `])
      expect(await find(ann, username)).toEqual({ id: bob.id, username: bob.username, email: null });
    expect(await find(bob, bob.username)).toMatchObject({ email: bob.email });
  });
});
