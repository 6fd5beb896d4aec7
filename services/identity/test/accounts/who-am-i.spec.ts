import { userVerified } from '@kindred/contracts/identity/user-verified';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const me = /* GraphQL */ `{ me { id username email status role isVerified authProvider registeredAt } }`;
const user = /* GraphQL */ `query ($id: ID!) { user(id: $id) { id username email status role isVerified authProvider registeredAt } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

describe('me', () => {
  it('is null for nobody', async () => {
    expect(granted(await given(identity).nobody.request(me))).toEqual({ me: null });
  });

  it('is whoever is signed in, with what only they may see', async () => {
    const ann = await given(identity).person('ann').signedIn();
    expect(granted(await ann.ask(me))).toMatchObject({
      me: {
        id: ann.id,
        username: ann.username,
        email: ann.email,
        status: 'ACTIVE',
        role: 'USER',
        isVerified: true,
        authProvider: 'LOCAL',
      },
    });
    expect(await identity.told(userVerified, ann.id)).toEqual([{ userId: ann.id }]);
  });
});

describe('another person', () => {
  it('is looked up by nobody who is not signed in', async () => {
    const ann = await given(identity).person('ann').verified();
    await refused(ann.ask(user, { id: ann.id }), 'UNAUTHENTICATED');
  });

  it('is shown by name, without address, status or role', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    expect(granted(await ann.ask(user, { id: bob.id }))).toEqual({
      user: {
        id: bob.id,
        username: bob.username,
        email: null,
        status: null,
        role: null,
        isVerified: null,
        authProvider: null,
        registeredAt: null,
      },
    });
  });

  it('is not looked for by what is no id, which is said of the argument', async () => {
    const ann = await given(identity).person('ann');
    const { message, extensions } = await refused(ann.ask(user, { id: '123' }), 'BAD_USER_INPUT');
    expect(message).toBe('"id" is not an id. An id here is a UUID such as 01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01.');
    expect(extensions).toMatchObject({ details: { field: 'id', reason: 'NO_ID' } });
  });

  it('is not found before their address is proven', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob').registered()];
    expect(granted(await ann.ask(user, { id: bob.id }))).toEqual({ user: null });
  });
});
