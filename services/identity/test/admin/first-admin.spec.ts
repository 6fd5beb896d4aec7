import { roleChanged } from '@kindred/contracts/identity/role-changed';
import { InvalidEnvironment } from '@kindred/service/read-environment';
import { granted } from '@kindred/testkit/graph-client';
import { environment } from '../../src/environment.ts';
import { given } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const signIn = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken user { id role } } }`;
const password = 'a lantern in the quiet harbour';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({ FIRST_ADMIN_EMAIL: 'Founder@Example.org' });
});
afterAll(() => identity.stop());

const nobody = () => given(identity).nobody;
async function arrive(email: string, username: string): Promise<{ id: string; role: string }> {
  granted(
    await nobody().request('mutation ($input: RegisterInput!) { register(input: $input) { accepted } }', {
      input: { email, username, password },
    }),
  );
  const token = await identity.tokenTo(email);
  const answer = await nobody().request<{ verifyEmail: { user: { id: string; role: string } } }>(
    'mutation ($token: String!) { verifyEmail(input: { token: $token }) { user { id role } } }',
    { token },
  );
  return granted(answer).verifyEmail.user;
}

describe('the first admin', () => {
  it('is nobody with another address', async () => {
    expect(await arrive('founder@example.com', 'another')).toMatchObject({ role: 'USER' });
  });

  it('is not made by asking for an account with the address, without proving it', async () => {
    await given(identity).person('pretender', { email: 'founder@example.org' }).registered();
    expect(await identity.rows(`SELECT 1 FROM identity.account WHERE role = 'ADMIN'`)).toEqual([]);
  });

  it('is who proves the address that the setting names; it is told and written down', async () => {
    await identity.rows(`DELETE FROM identity.account WHERE email = 'founder@example.org'`);
    const { id, role } = await arrive('founder@example.org', 'founder');
    expect(role).toBe('ADMIN');
    expect(await identity.told(roleChanged, id)).toEqual([{ userId: id, role: 'ADMIN' }]);
    const { accessToken } = granted(
      await nobody().request<{ signIn: { accessToken: string } }>(signIn, {
        input: { email: 'founder@example.org', password },
      }),
    ).signIn;
    const answer = await nobody()
      .as(accessToken)
      .request('{ adminActions { edges { node { action role admin { id } user { id } } } } }');
    expect(granted(answer)).toEqual({
      adminActions: {
        edges: [{ node: { action: 'FIRST_ADMIN_APPOINTED', role: 'ADMIN', admin: null, user: { id } } }],
      },
    });
  });

  it('is not made again while there is an admin, and is at the next sign-in when there is none', async () => {
    const other = await given(identity).person('other').admin();
    const [founder] = await identity.rows<{ id: string }>(
      `UPDATE identity.account SET role = 'USER' WHERE email = 'founder@example.org' RETURNING id`,
    );
    const signedIn = async () =>
      granted(
        await nobody().request<{ signIn: { user: { role: string } } }>(signIn, {
          input: { email: 'founder@example.org', password },
        }),
      ).signIn.user;
    expect(await signedIn()).toEqual({ id: founder?.id, role: 'USER' });
    await identity.rows(`UPDATE identity.account SET role = 'USER' WHERE id = $1`, [other.id]);
    expect(await signedIn()).toEqual({ id: founder?.id, role: 'ADMIN' });
  });
});

describe('the settings', () => {
  const usual = {
    PORT: '0',
    DATABASE_URL: 'postgres://db',
    IDENTITY_URL: 'http://127.0.0.1:1',
    MASTER_KEYS: `a:${Buffer.alloc(32).toString('base64')}`,
    CURSOR_SECRET: 'x'.repeat(32),
    IDENTITY_SECRET: 'x'.repeat(32),
  };
  const secret = 's'.repeat(24);

  it.each([
    [{ FIRST_ADMIN_EMAIL: 'nobody' }, 'FIRST_ADMIN_EMAIL'],
    [{ CLIENT_SECRETS: 'payments' }, 'each entry reads name:secret'],
    [{ CLIENT_SECRETS: `Payments:${secret}` }, 'each entry reads name:secret'],
    [{ CLIENT_SECRETS: 'payments:short' }, 'the secret of payments has fewer than 24 characters'],
    [{ CLIENT_SECRETS: `payments:${secret},payments:${secret}` }, 'payments is named twice'],
  ])('%j are refused at the start, in words that say what is wrong and no secret', (variables, words) => {
    const start = () => environment({ ...usual, ...variables });
    expect(start).toThrow(InvalidEnvironment);
    expect(start).toThrow(words);
    expect(start).not.toThrow(secret);
  });

  it('name clients and their secrets', () => {
    expect(environment({ ...usual, CLIENT_SECRETS: `payments:${secret}, identity:${secret}=` }).clientSecrets).toEqual(
      new Map([
        ['payments', secret],
        ['identity', `${secret}=`],
      ]),
    );
    expect(environment(usual)).toMatchObject({ firstAdminEmail: null, clientSecrets: new Map() });
  });
});
