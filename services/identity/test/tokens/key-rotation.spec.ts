import { runningService, type TestService } from '@kindred/testkit/running-service';
import { startService, type RunningService } from '@kindred/service/start-service';
import { decodeProtectedHeader, type JWK } from 'jose';
import { unauthenticated } from '../../src/unauthenticated.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import definition from '../../src/service.ts';
import { given, type TestPerson } from '../given.ts';
import { testClock } from '../test-clock.ts';

const clock = testClock();
const surroundings = { clock: () => clock.now, runJobs: false };
const variables = { IDENTITY_SECRET: 'x'.repeat(32) };

/** Two replicas on one database: the jobs run on the first. */
let first: TestService<Dependencies>;
let second: RunningService<Dependencies>;
beforeAll(async () => {
  first = await runningService(definition, { variables, ...surroundings });
  const environment = definition.environment({
    ...variables,
    PORT: '0',
    DATABASE_URL: first.database.url,
    DATABASE_POOL_SIZE: '5',
    IDENTITY_URL: 'http://127.0.0.1:9',
    LOG_LEVEL: 'silent',
    MASTER_KEYS: `test:${Buffer.alloc(32, 1).toString('base64')}`,
    CURSOR_SECRET: 'a secret of thirty-two characters',
  });
  second = await startService(definition, environment, { ...surroundings, transport: first.transport });
});
afterAll(async () => {
  await second.drain(1_000);
  await first.stop();
});

const rotate = () =>
  definition.jobs
    .find(({ name }) => name === 'rotate-keys')
    ?.run({ work: first.service.work, dependencies: first.service.dependencies, now: clock.now });
const keysAt = async (url: string) =>
  ((await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: JWK[] }).keys;
async function takeAway(kid: string | undefined): Promise<void> {
  await first.service.work.run(unauthenticated, (tx) => tx.query('DELETE FROM signing_key WHERE kid = $1', [kid]));
  await rotate();
}
const kids = async (url: string) => (await keysAt(url)).map(({ kid }) => kid);
const keyOf = ({ token }: TestPerson) => decodeProtectedHeader(token).kid;
const asked = async (url: string, { token }: TestPerson) =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ me { id } }"}',
    })
  ).status;
const personAt = (service: RunningService<Dependencies>, name: string) => given({ service }).person(name).signedIn();

describe('the public keys', () => {
  it('hold nothing private', async () => {
    const keys = await keysAt(first.service.url);
    expect(keys).toEqual([
      { kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: expect.any(String), alg: 'EdDSA', use: 'sig' },
    ]);
  });

  it('may be kept for a few minutes', async () => {
    const { headers } = await fetch(`${first.service.url}/.well-known/jwks.json`);
    expect(headers.get('cache-control')).toBe('public, max-age=300');
  });

  it('are the same on every replica, and the private halves are sealed in the database', async () => {
    expect(await keysAt(second.url)).toEqual(await keysAt(first.service.url));
    const rows = await first.service.work.read(unauthenticated, (tx) =>
      tx.query<{ private_key: Buffer }>('SELECT private_key FROM signing_key'),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.private_key.toString('latin1')).not.toContain('"d"');
  });
});

describe('a new key', () => {
  it('is published on every replica a day before it signs, and then signs on every one', async () => {
    const [old] = await kids(first.service.url);
    clock.forward({ days: 29, minutes: 1 });
    await rotate();
    const published = await kids(first.service.url);
    expect(published).toHaveLength(2);
    expect(published[0]).toBe(old);
    // The second replica made nothing: it reads again because what it has is older than a minute.
    expect(await kids(second.url)).toEqual(published);
    expect(keyOf(await personAt(second, 'ann'))).toBe(old);

    clock.forward({ days: 1 });
    const [ann, bob] = [await personAt(first.service, 'ann'), await personAt(second, 'bob')];
    expect([keyOf(ann), keyOf(bob)]).toEqual([published[1], published[1]]);
    expect(await asked(second.url, ann)).toBe(200);
    expect(await asked(first.service.url, bob)).toBe(200);
  });

  it('leaves the old one valid until the last token that it signed has expired, and no longer', async () => {
    clock.forward({ days: 29 });
    await rotate();
    const [old, next] = await kids(first.service.url);
    clock.forward({ days: 1, minutes: -1 });
    const last = await personAt(first.service, 'last');
    expect(keyOf(last)).toBe(old);

    clock.forward({ minutes: 1 });
    expect(keyOf(await personAt(first.service, 'ann'))).toBe(next);
    for (const minutes of [0, 6, 7]) {
      clock.forward({ minutes });
      await rotate();
      expect(await asked(second.url, last)).toBe(200);
    }
    clock.forward({ minutes: 7 });
    await rotate();
    expect(await kids(second.url)).toEqual([next]);
    expect(await asked(second.url, last)).toBe(401);
  });

  it('made at once because another was taken away is known on every replica within seconds', async () => {
    const [stolen] = await kids(first.service.url);
    await takeAway(stolen);
    clock.forward({ seconds: 6 });
    const ann = await personAt(first.service, 'ann');
    expect(keyOf(ann)).not.toBe(stolen);
    expect(await asked(second.url, ann)).toBe(200);
  });

  it('that was taken away opens nothing on any replica a minute later', async () => {
    const thief = await personAt(first.service, 'thief');
    await takeAway(keyOf(thief));
    clock.forward({ minutes: 1 });
    expect(await asked(second.url, thief)).toBe(401);
    expect(await kids(second.url)).not.toContain(keyOf(thief));
  });
});
