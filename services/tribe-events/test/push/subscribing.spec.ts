import { startPushService, type PushService } from '@kindred/testkit/push-service';
import { erased } from '../events/told-by-identity.ts';
import { ownFields } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

const VAPID_PRIVATE_KEY = Buffer.alloc(32, 7).toString('base64url');
let world: TribeWorld;
let service: PushService;
beforeAll(async () => {
  service = await startPushService();
  world = await tribeWorld({ VAPID_PRIVATE_KEY, PUSH_TO_LOOPBACK: 'true' });
});
afterAll(async () => {
  await world?.stop();
  await service?.stop();
});

interface Seen {
  readonly id: string;
  readonly service: string;
}

const add = (person: TestPerson, subscription: object = service.subscribe()) =>
  person.does<{ subscription: Seen }>('addPushSubscription', subscription, 'subscription { id service }');
const subscriptionsOf = async (person: TestPerson) =>
  (await ownFields<{ pushSubscriptions: Seen[] }>(person, 'pushSubscriptions { id service }')).pushSubscriptions;

describe('a push subscription', () => {
  it.each([
    ['without encryption', { endpoint: 'http://push.example.com/a' }],
    ['in a private network', { endpoint: 'https://192.168.0.1/a' }],
    ['of a cloud’s metadata', { endpoint: 'https://169.254.169.254/latest/meta-data' }],
    ['at another port', { endpoint: 'https://push.example.com:6379/' }],
    ['with a key that is none', { p256dh: 'A' }],
    ['with a secret that is none', { auth: 'A' }],
  ])('is refused %s', async (_, change) => {
    const person = await world.person();
    await person.isRefused('INVALID_PUSH_SUBSCRIPTION', 'addPushSubscription', { ...service.subscribe(), ...change });
    expect(await subscriptionsOf(person)).toEqual([]);
  });

  it('is refused beyond ten, also when they come at once, and taken again when one is removed', async () => {
    const person = await world.person();
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => add(person)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    await person.isRefused('TOO_MANY_PUSH_SUBSCRIPTIONS', 'addPushSubscription', service.subscribe());
    const [first] = await subscriptionsOf(person);
    await person.does('removePushSubscription', { subscriptionId: first?.id }, 'user { id }');
    await add(person);
    expect(await subscriptionsOf(person)).toHaveLength(10);
  });

  it('of another person cannot be removed, and is not seen', async () => {
    const [person, other] = [await world.person(), await world.person()];
    const { subscription } = await add(person);
    await other.isRefused('NOT_FOUND', 'removePushSubscription', { subscriptionId: subscription.id });
    const { _entities: seen } = await other.asks<{ _entities: { pushSubscriptions: unknown }[] }>(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { pushSubscriptions { id } } } }',
      { of: [{ __typename: 'User', id: person.id }] },
    );
    expect(seen).toEqual([{ pushSubscriptions: null }]);
  });

  it('that is added twice is one', async () => {
    const person = await world.person();
    const subscription = service.subscribe();
    const first = await add(person, subscription);
    expect(await add(person, subscription)).toEqual(first);
    expect(await subscriptionsOf(person)).toEqual([{ id: first.subscription.id, service: '127.0.0.1' }]);
  });

  it('of a browser in which another person signs in is theirs, and no more of the first', async () => {
    const [first, second] = [await world.person(), await world.person()];
    const subscription = service.subscribe();
    await add(first, subscription);
    await add(second, subscription);
    expect([await subscriptionsOf(first), (await subscriptionsOf(second)).length]).toEqual([[], 1]);
  });

  it('is stored without its address and its keys in the clear, and is gone with its person', async () => {
    const person = await world.person();
    const subscription = service.subscribe();
    await add(person, subscription);
    const rows = async () => {
      const read = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
        tx.query<{ row: string }>(
          `SELECT row_to_json(s)::text || encode(subscription, 'escape') AS row FROM push_subscription s WHERE user_id = $1`,
          [person.id],
        ),
      );
      return read.map(({ row }) => row);
    };
    const [row = ''] = await rows();
    expect(row).toContain(person.id);
    for (const secret of Object.values(subscription)) expect(row).not.toContain(secret);
    await erased(world, person);
    expect(await rows()).toEqual([]);
  });
});

describe('the key for browsers', () => {
  it('is for everybody', async () => {
    const response = await fetch(`${world.running.service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ vapidPublicKey }' }),
    });
    const { publicKey } = world.running.service.dependencies.pusher;
    expect(publicKey).toMatch(/^B[\w-]{86}$/);
    expect(await response.json()).toEqual({ data: { vapidPublicKey: publicKey } });
  });
});
