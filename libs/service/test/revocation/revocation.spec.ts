import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { userDeactivated } from '@kindred/contracts/identity/user-deactivated';
import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import { newId } from '@kindred/contracts/uuid';
import { platformRetention, purge } from '@kindred/database/purge';
import { eventually } from '@kindred/testkit/eventually';
import { granted, graphClient, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import pg from 'pg';
import { RevokedLogins } from '../../src/revocation/revoked-logins.ts';
import diary from './diary.fixture.ts';

let test: TestService<{ written: string[] }>;
let tokens: TestTokens;
beforeAll(async () => {
  tokens = await testTokens();
  test = await runningService(diary, { tokenKeys: tokens.keys, runJobs: false });
});
afterAll(() => test?.stop());

interface Login {
  readonly userId: string;
  readonly loginId: string;
  readonly client: GraphClient;
}

async function signedIn({
  userId = newId(),
  role = 'USER',
}: { userId?: string; role?: 'USER' | 'ADMIN' } = {}): Promise<Login> {
  const loginId = newId();
  return {
    userId,
    loginId,
    client: graphClient(`${test.service.url}/graphql`, { token: await tokens.person(userId, { loginId, role }) }),
  };
}

const write = ({ client }: Login, line = 'a line') =>
  client.request('mutation ($line: String!) { write(line: $line) }', { line });
const read = ({ client }: Login) => client.request('{ reader }');

async function tell<Data extends { userId: string }>(
  contract: EventContract<Data>,
  data: Data,
  time = new Date(),
): Promise<void> {
  const event = toCloudEvent(contract, { id: newId(), time, aggregateVersion: 1, data });
  await test.transport.publish([
    { topic: contract.topic, key: data.userId, value: JSON.stringify(event), headers: {} },
  ]);
}
const revoke = ({ userId, loginId }: Login, time?: Date) =>
  tell(sessionsRevoked, { userId, sessionIds: [loginId], reason: 'SIGNED_OUT' }, time);
const refusedSoon = (login: Login) => eventually(async () => refusedWith('UNAUTHENTICATED')(await write(login)));
const known = async (id: string) =>
  (
    await test.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query('SELECT 1 FROM revoked_login WHERE id = $1', [id]),
    )
  ).length;

describe('a token whose login was ended', () => {
  it('writes nothing any more within 5 s, and is answered 401 before anything is resolved', async () => {
    const login = await signedIn();
    granted(await write(login));
    await revoke(login);
    await refusedSoon(login);
    const { status } = await write(login, 'too late');
    expect(status).toBe(401);
    expect(test.service.dependencies.written).not.toContain('too late');
  });

  it('still reads, while the person’s other logins, and other people’s, still write', async () => {
    const login = await signedIn();
    const [other, stranger] = [await signedIn({ userId: login.userId }), await signedIn()];
    await revoke(login);
    await refusedSoon(login);
    granted(await read(login));
    granted(await write(other));
    granted(await write(stranger));
  });

  it('asks nothing with an admin’s rights', async () => {
    const [admin, colleague] = [await signedIn({ role: 'ADMIN' }), await signedIn({ role: 'ADMIN' })];
    granted(await read(admin));
    await revoke(admin);
    await refusedSoon(admin);
    refusedWith('UNAUTHENTICATED')(await read(admin));
    granted(await read(colleague));
  });
});

describe('an agent', () => {
  it('writes nothing for a person whose login was ended, or who was suspended, within 5 s', async () => {
    const [login, suspended] = [await signedIn(), await signedIn()];
    const agent = graphClient(`${test.service.url}/graphql`, {
      token: await tokens.agent(login.userId, 'channels:write', { loginId: login.loginId }),
    });
    const loginless = graphClient(`${test.service.url}/graphql`, {
      token: await tokens.agent(suspended.userId, 'channels:write'),
    });
    granted(await write({ ...login, client: agent }));
    granted(await write({ ...suspended, client: loginless }));
    await revoke(login);
    await tell(userSuspended, { userId: suspended.userId });
    await refusedSoon({ ...login, client: agent });
    await refusedSoon({ ...suspended, client: loginless });
  });
});

describe('a service that asks for admins and does not refuse revoked writers', () => {
  it('answers no admin, not even one whose token is good', async () => {
    const { refusesRevokedWriters: _, ...withoutRevocation } = diary;
    const careless = await runningService(withoutRevocation, { tokenKeys: tokens.keys, runJobs: false });
    const admin = graphClient(`${careless.service.url}/graphql`, {
      token: await tokens.person(newId(), { role: 'ADMIN' }),
    });
    refusedWith('INTERNAL_SERVER_ERROR')(await admin.request('{ overseen }'));
    granted(await admin.request('{ reader }'));
    await careless.stop();
  });
});

describe('somebody who may do nothing any more', () => {
  it.each([
    ['suspended', userSuspended],
    ['deactivated', userDeactivated],
  ] as const)('and was %s writes nothing by any token of before', async (_, contract) => {
    const [login, stranger] = [await signedIn(), await signedIn()];
    const another = await signedIn({ userId: login.userId });
    await tell(contract, { userId: login.userId });
    await refusedSoon(login);
    refusedWith('UNAUTHENTICATED')(await write(another));
    granted(await write(stranger));
  });

  it('writes again with a token of after', async () => {
    const login = await signedIn();
    const past = new Date(Date.now() - 60_000);
    await tell(userSuspended, { userId: login.userId }, past);
    await eventually(async () => expect(await known(login.userId)).toBe(1));
    granted(await write(await signedIn({ userId: login.userId })));
  });
});

describe('the list of ended logins', () => {
  it('passes over what is older than any token, and is gone after an hour', async () => {
    const [old, recent] = [await signedIn(), await signedIn()];
    await revoke(old, new Date(Date.now() - 3_600_000));
    await revoke(recent, new Date(Date.now() - 3_500_000));
    await eventually(async () => expect(await known(recent.loginId)).toBe(1));
    expect(await known(old.loginId)).toBe(0);
    await purge(test.service.work, platformRetention, new Date(Date.now() + 200_000));
    expect(await known(recent.loginId)).toBe(0);
  });

  it('is read by who writes, every 2 s at most, and by nobody who reads', async () => {
    const login = await signedIn();
    const looks = async (ask: (login: Login) => Promise<unknown>) => {
      const { statements } = await test.service.database.statements.during(async () => {
        for (let time = 0; time < 10; time += 1) await ask(login);
      });
      return statements.filter((sql) => sql.includes('FROM revoked_login')).length;
    };
    expect(await looks(read)).toBe(0);
    expect(await looks(write)).toBeLessThanOrEqual(2);
  });

  it('that cannot be read lets nobody write, and is read again at once when it can', async () => {
    const { loginId, userId } = await signedIn();
    const caller = {
      kind: 'person',
      userId,
      role: 'USER',
      loginId,
      issuedAtMs: 0,
      authenticatedAtMs: 0,
      proofs: [],
    } as const;
    const revoked = new RevokedLogins(test.service.work);
    const owner = new pg.Client({ connectionString: test.database.url });
    await owner.connect();
    await owner.query('ALTER TABLE diary.revoked_login RENAME TO put_away');
    for (let time = 0; time < 2; time += 1) await expect(revoked.has(caller)).rejects.toThrow(/does not exist/);
    await owner.query('ALTER TABLE diary.put_away RENAME TO revoked_login');
    await owner.end();
    expect(await revoked.has(caller)).toBe(false);
  });
});
