import { userVerified } from '@kindred/contracts/identity/user-verified';
import { walletOpened } from '@kindred/contracts/payments/wallet-opened';
import { parseEvent, toCloudEvent } from '@kindred/contracts/cloud-event';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { eventually } from '@kindred/testkit/eventually';
import { granted, graphClient, refusedWith } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import definition from '../src/service.ts';

let payments: TestService<unknown>;
let tokens: TestTokens;
let told = 0;

beforeAll(async () => {
  tokens = await testTokens();
  payments = await runningService(definition, { tokenKeys: tokens.keys, runJobs: false });
});
afterAll(() => payments?.stop());

interface Wallet {
  id: string;
  balance: { minorUnits: string; currency: string };
}

const walletQuery = `query ($user: [_Any!]!) { _entities(representations: $user) { ... on User { wallet { id balance { minorUnits currency } } } } }`;

async function walletAsSeenBy(viewer: string | null, userId: string): Promise<Wallet | null> {
  const client = graphClient(
    `${payments.service.url}/graphql`,
    viewer === null ? {} : { token: await tokens.person(viewer) },
  );
  const {
    _entities: [user],
  } = granted(
    await client.request<{ _entities: { wallet: Wallet | null }[] }>(walletQuery, {
      user: [{ __typename: 'User', id: userId }],
    }),
  );
  return user?.wallet ?? null;
}

/** Tells payments that somebody was verified, as identity's relay would; the same event as often as it is given. */
async function verified(userId: string, { eventId = newId(), times = 1 } = {}): Promise<void> {
  told += 1;
  const event = toCloudEvent(userVerified, { id: eventId, time: new Date(), aggregateVersion: told, data: { userId } });
  const message = {
    topic: userVerified.topic,
    key: userId,
    value: JSON.stringify(event),
    headers: { 'content-type': 'application/cloudevents+json' },
  };
  for (let time = 0; time < times; time += 1) await payments.transport.publish([message]);
}

async function openedFor(userId: string) {
  const messages = await payments.transport.read(walletOpened.topic, undefined, 1_000);
  return messages.map(({ value }) => parseEvent(walletOpened, value)).filter(({ data }) => data.userId === userId);
}

describe('a wallet', () => {
  it('is nobody’s business but its owner’s', async () => {
    const [owner, stranger] = [newId(), newId()];
    await verified(owner);
    const { id } = await eventually(
      async () => (await walletAsSeenBy(owner, owner)) ?? Promise.reject(new Error('no wallet yet')),
    );
    expect(await walletAsSeenBy(stranger, owner)).toBeNull();
    expect(await walletAsSeenBy(null, owner)).toBeNull();
    refusedWith('UNAUTHENTICATED')(
      await graphClient(`${payments.service.url}/graphql`).request(`query ($id: ID!) { wallet(id: $id) { id } }`, {
        id,
      }),
    );
    const asStranger = graphClient(`${payments.service.url}/graphql`, { token: await tokens.person(stranger) });
    refusedWith('NOT_FOUND')(await asStranger.request(`query ($id: ID!) { wallet(id: $id) { id } }`, { id }));
    refusedWith('BAD_USER_INPUT')(await asStranger.request(`{ wallet(id: "none") { id } }`));
  });

  it('is opened for a verified person, empty, and told of', async () => {
    const owner = newId();
    expect(await walletAsSeenBy(owner, owner)).toBeNull();
    await verified(owner);
    const wallet = await eventually(
      async () => (await walletAsSeenBy(owner, owner)) ?? Promise.reject(new Error('no wallet yet')),
    );
    expect(wallet.balance).toEqual({ minorUnits: '0', currency: 'CHRONA' });
    await eventually(async () =>
      expect(await openedFor(owner)).toMatchObject([
        { subject: wallet.id, aggregateversion: 1, data: { walletId: wallet.id } },
      ]),
    );
  });

  it('is opened once, however often and under whatever ids it was told', async () => {
    const [owner, after] = [newId(), newId()];
    await verified(owner, { times: 3 });
    await verified(owner);
    await verified(owner);
    await verified(after);
    // Whoever was told of last has a wallet, so everything before it on the same partition or another is settled or
    // retried.
    await eventually(async () => expect(await openedFor(after)).toHaveLength(1));
    await eventually(async () => expect(await openedFor(owner)).toHaveLength(1));
    const count = (table: string) =>
      payments.service.work.read(job(), (tx) => tx.query<{ count: string }>(`SELECT count(*) FROM ${table}`));
    expect(await count('ledger_account')).toEqual(await count('chrona_wallet'));
  });

  it('is read for a list of people in two statements', async () => {
    const people = [newId(), newId(), newId()];
    for (const person of people) await verified(person);
    await eventually(async () => expect(await openedFor(people[2] ?? '')).toHaveLength(1));
    const client = graphClient(`${payments.service.url}/graphql`, { token: await tokens.person(people[0] ?? '') });
    const { statements } = await payments.service.database.statements.during(() =>
      client.request(walletQuery, { user: people.map((id) => ({ __typename: 'User', id })) }),
    );
    expect(statements.length).toBeLessThanOrEqual(2);
  });
});
