import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { granted } from '@kindred/testkit/graph-client';
import definition from '../src/service.ts';
import { given, refused, type TestPerson } from './given.ts';
import { runningIdentity, type RunningIdentity } from './running-identity.ts';

const canary = 'canary-4711';
const wrong = `${canary} wrong password`;

let identity: RunningIdentity;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'security-log-'));
  identity = await runningIdentity({ SECURITY_LOG_FILE: join(folder, 'identity.log'), TRUSTED_PROXIES: 'loopback' });
});
afterAll(async () => {
  await identity.stop();
  await rm(folder, { recursive: true });
});

type Line = Record<string, unknown>;
const log = () => readFile(join(folder, 'identity.log'), 'utf8').catch(() => '');
const lines = async (): Promise<Line[]> =>
  (await log())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
/** The lines that an action adds. */
async function recorded(act: () => Promise<unknown>): Promise<Line[]> {
  const before = (await lines()).length;
  await act();
  return (await lines()).slice(before);
}

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${identity.service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.77', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
const signIn = (email: string, password: string) =>
  given(identity).nobody.request(
    'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }',
    { input: { email, password } },
  );
const changePassword = (person: TestPerson, currentPassword: string) =>
  person.ask('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { endedSessions } }', {
    input: { currentPassword, newPassword: `${canary} is a long new password` },
  });

describe('the security log of identity', () => {
  it('tells refused sign-ins, whose account it was, and the one that locks it', async () => {
    const ann = await given(identity)
      .person('ann', { email: `${canary}@example.org` })
      .verified();
    const told = await recorded(async () => {
      for (let tries = 1; tries <= 6; tries += 1) await refused(signIn(ann.email, wrong), 'INVALID_CREDENTIALS');
      await refused(signIn(`${canary}-unknown@example.org`, wrong), 'INVALID_CREDENTIALS');
    });
    expect(told.map(({ event, subjectId, code }) => [event, subjectId, code])).toEqual([
      ...Array.from({ length: 4 }, () => ['sign-in', ann.id, 'INVALID_CREDENTIALS']),
      ['sign-in-locked', ann.id, 'INVALID_CREDENTIALS'],
      ['sign-in', ann.id, 'INVALID_CREDENTIALS'],
      ['sign-in', undefined, 'INVALID_CREDENTIALS'],
    ]);
    expect(told.every(({ outcome }) => outcome === 'failure')).toBe(true);
  });

  it('tells tokens that are not accepted, from which network', async () => {
    const told = await recorded(async () => {
      await post({ query: '{ me { id } }' }, { authorization: `Bearer ${canary}` });
      await post(
        { query: '{ me { id } }' },
        { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW5hcnktNDcxMSJ9.c2lnbmVk' },
      );
    });
    expect(told).toHaveLength(2);
    for (const line of told)
      expect(line).toMatchObject({ event: 'malformed-token', outcome: 'failure', network: '203.0.113.0/24' });
  });

  it('tells refused authorisation once, by the field of the schema', async () => {
    const bob = await given(identity).person('bob');
    const told = await recorded(async () => {
      await post(
        {
          query: `query ${canary.replace('-', '')} { ${canary.replace('-', '')}: accounts(first: 1) { pageInfo { hasNextPage } } }`,
        },
        { authorization: `Bearer ${bob.token}` },
      );
      await refused(given(identity).nobody.request('mutation { signOut { endedSessions } }'), 'UNAUTHENTICATED');
    });
    expect(told).toMatchObject([
      { event: 'authorisation-refused', actorId: bob.id, operation: 'accounts', code: 'FORBIDDEN' },
      { event: 'session-ended', outcome: 'failure', operation: 'signOut', code: 'UNAUTHENTICATED' },
    ]);
  });

  it('tells limits, and what an admin does and to whom', async () => {
    const [ann, admin] = [await given(identity).person('ann'), await given(identity).person('cleo').admin()];
    granted(await ann.ask('{ userByName(username: "x") { id } }'));
    await identity.rows(`UPDATE identity.usage_limit SET used = 300 WHERE key LIKE 'name-look-ups:%'`);
    const told = await recorded(async () => {
      await refused(ann.ask(`{ userByName(username: "${canary}") { id } }`), 'RATE_LIMITED');
      granted(
        await admin.ask('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: SPAM }) { user { id } } }', {
          id: ann.id,
        }),
      );
      granted(await admin.ask('{ accounts(first: 1) { pageInfo { hasNextPage } } }'));
    });
    expect(told).toMatchObject([
      { event: 'rate-limited', actorId: ann.id, operation: 'userByName', code: 'RATE_LIMITED' },
      { event: 'admin-action', outcome: 'success', actorId: admin.id, subjectId: ann.id, operation: 'suspendUser' },
      { event: 'admin-action', outcome: 'success', actorId: admin.id, operation: 'accounts' },
    ]);
  });

  it('tells a request that no client sends', async () => {
    const told = await recorded(async () => {
      await post(`{"query":"{ me { id } }","variables":{"x":"${canary}${'x'.repeat(1_100_000)}"}}`);
      await post({ query: `{ ${'me { id } '.repeat(5_000)} }` });
    });
    expect(told).toMatchObject([
      { event: 'input-refused', code: 'PAYLOAD_TOO_LARGE' },
      { event: 'input-refused', code: 'QUERY_TOO_LARGE' },
    ]);
  });

  it('tells a journey: signing in, a refresh token that comes again, a changed password', async () => {
    const dan = await given(identity)
      .person('dan', { password: `${canary} right password` })
      .verified();
    const told = await recorded(async () => {
      const { signIn: session } = granted(await signIn(dan.email, dan.password)) as {
        signIn: { accessToken: string; refreshToken: string };
      };
      const refresh = () =>
        given(identity).nobody.request(
          'mutation ($token: String!) { refreshSession(input: { refreshToken: $token }) { refreshToken } }',
          { token: session.refreshToken },
        );
      granted(await refresh());
      identity.clock.forward({ minutes: 2 });
      await refused(refresh(), 'INVALID_REFRESH_TOKEN');
      const again = await given(identity).again(dan);
      await refused(changePassword(again, wrong), 'INVALID_CREDENTIALS');
      granted(await changePassword(again, dan.password));
    });
    expect(told).toMatchObject([
      { event: 'sign-in', outcome: 'success', actorId: dan.id, network: '127.0.0.0/24' },
      { event: 'refresh-token-reused', outcome: 'failure', subjectId: dan.id },
      { event: 'password-changed', outcome: 'failure', actorId: dan.id, code: 'INVALID_CREDENTIALS' },
      { event: 'password-changed', outcome: 'success', actorId: dan.id },
    ]);
  });

  it('decides about every mutation of the schema', async () => {
    const { __schema } = granted(
      await given(identity).nobody.request<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
        '{ __schema { mutationType { fields { name } } } }',
      ),
    );
    expect(Object.keys(definition.securityEvents ?? {}).sort()).toEqual(
      __schema.mutationType.fields.map(({ name }) => name).sort(),
    );
  });

  it('holds no secret, address, or text of a caller’s', async () => {
    const text = await log();
    expect(text.length).toBeGreaterThan(1_000);
    for (const secret of ['canary', 'example.org', 'eyJ', '203.0.113.77', '127.0.0.1'])
      expect(text).not.toContain(secret);
  });
});
