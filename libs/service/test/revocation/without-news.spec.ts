import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import { newId } from '@kindred/contracts/uuid';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import type { Transport } from '@kindred/events/transport';
import { eventually } from '@kindred/testkit/eventually';
import { granted, graphClient, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import diary from './diary.fixture.ts';
import { fakeLogins, type FakeLogins } from './fake-logins.ts';

let test: TestService<{ written: string[] }>;
let tokens: TestTokens;
let identity: FakeLogins;
let log: ThrowawayDatabase;
let broker: Transport;
let now = 0;
let isKafkaAway = false;

beforeAll(async () => {
  identity = fakeLogins();
  [tokens, log] = await Promise.all([testTokens(), throwawayDatabase()]);
  broker = await inProcessTransport({ databaseUrl: log.url });
  const progress: Transport['progress'] = async (group, topic) => {
    if (isKafkaAway) throw new Error('Kafka did not answer');
    return broker.progress(group, topic);
  };
  test = await runningService(diary, {
    transport: { ...broker, progress },
    tokenKeys: tokens.keys,
    runJobs: false,
    monotonicMs: () => now,
    logins: identity,
  });
});
afterAll(async () => {
  await test?.stop();
  await broker?.close();
  await log?.drop();
});
afterEach(async () => {
  [isKafkaAway, identity.away] = [false, false];
  await recovered();
});

interface Login {
  readonly userId: string;
  readonly loginId: string;
  readonly client: GraphClient;
}
async function signedIn(role: 'USER' | 'ADMIN' = 'USER'): Promise<Login> {
  const [userId, loginId] = [newId(), newId()];
  return {
    userId,
    loginId,
    client: graphClient(`${test.service.url}/graphql`, { token: await tokens.person(userId, { loginId, role }) }),
  };
}
/** No look at the broker succeeds any more, and the last one is 10 s and 1 ms ago. */
function loseNews(): void {
  isKafkaAway = true;
  now += 10_001;
}
/** The broker answers, and a look has found that nothing is left to consume: identity is not asked about a writer. */
const recovered = async () => {
  const writer = await signedIn();
  await eventually(async () => {
    const before = identity.asked.length;
    granted(await write(writer));
    expect(identity.asked.length).toBe(before);
  });
};
const demote = ({ loginId }: Login) => void identity.states.set(loginId, { isInForce: true, role: 'USER' });
const end = ({ loginId }: Login) => void identity.states.set(loginId, { isInForce: false, role: null });

const write = ({ client }: Login, line = 'a line') =>
  client.request('mutation ($line: String!) { write(line: $line) }', { line });
const read = ({ client }: Login) => client.request('{ reader }');
const reverse = ({ client }: Login, line = 'reversed') =>
  client.request('mutation ($line: String!) { reverse(line: $line) }', { line });
const oversee = ({ client }: Login) => client.request('{ overseen }');

describe('an admin with a healthy broker', () => {
  it('is refused at once what admins may when they were demoted, and stays a person', async () => {
    const admin = await signedIn('ADMIN');
    granted(await reverse(admin));
    demote(admin);
    refusedWith('FORBIDDEN')(await reverse(admin, 'by a demoted admin'));
    refusedWith('FORBIDDEN')(await oversee(admin));
    granted(await write(admin));
    granted(await read(admin));
    expect(test.service.dependencies.written).not.toContain('by a demoted admin');
  });

  it('is refused everything at once when their login was ended', async () => {
    const admin = await signedIn('ADMIN');
    granted(await oversee(admin));
    end(admin);
    for (const ask of [reverse, oversee, write, read]) refusedWith('UNAUTHENTICATED')(await ask(admin));
  });

  it('is refused what admins may while identity is away, with a code, and is a person meanwhile', async () => {
    const admin = await signedIn('ADMIN');
    identity.away = true;
    refusedWith('SERVICE_UNAVAILABLE')(await reverse(admin, 'without identity'));
    refusedWith('SERVICE_UNAVAILABLE')(await oversee(admin));
    granted(await read(admin));
    granted(await write(admin));
    expect(test.service.dependencies.written).not.toContain('without identity');
  });

  it('costs identity one question for each request, however much it asks', async () => {
    const admin = await signedIn('ADMIN');
    const before = identity.asked.length;
    granted(await admin.client.request('{ a: overseen b: overseen c: overseen }'));
    expect(identity.asked.slice(before)).toMatchObject([{ userId: admin.userId, loginId: admin.loginId }]);
  });
});

describe('without news of revocations for longer than 10 s', () => {
  it('a person who was suspended writes nothing, and others write on', async () => {
    const [suspended, other] = [await signedIn(), await signedIn()];
    granted(await write(suspended));
    end(suspended);
    loseNews();
    const { status } = await write(suspended, 'by a suspended person');
    expect(status).toBe(401);
    refusedWith('UNAUTHENTICATED')(await write(suspended, 'by a suspended person'));
    granted(await write(other));
    granted(await read(suspended));
    expect(test.service.dependencies.written).not.toContain('by a suspended person');
  });

  it('and without identity, writes are refused with a code, and people read on', async () => {
    const [person, admin] = [await signedIn(), await signedIn('ADMIN')];
    loseNews();
    identity.away = true;
    refusedWith('SERVICE_UNAVAILABLE')(await write(person, 'in the dark'));
    for (const ask of [reverse, write]) refusedWith('SERVICE_UNAVAILABLE')(await ask(admin, 'in the dark'));
    refusedWith('SERVICE_UNAVAILABLE')(await oversee(admin));
    granted(await read(person));
    granted(await read(admin));
    expect(test.service.dependencies.written).not.toContain('in the dark');
    identity.away = false;
    granted(await write(person));
  });

  it('identity is asked until the broker answers and what came meanwhile was consumed', async () => {
    const person = await signedIn();
    loseNews();
    const before = identity.asked.length;
    granted(await write(person));
    expect(identity.asked.length).toBe(before + 1);
    const event = toCloudEvent(userSuspended, {
      id: newId(),
      time: new Date(),
      aggregateVersion: 1,
      data: { userId: person.userId },
    });
    await broker.publish([
      { topic: userSuspended.topic, key: person.userId, value: JSON.stringify(event), headers: {} },
    ]);
    isKafkaAway = false;
    await recovered();
    identity.away = true;
    await eventually(async () => refusedWith('UNAUTHENTICATED')(await write(person)));
  });
});
