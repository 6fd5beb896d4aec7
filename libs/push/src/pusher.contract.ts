import { mostPayloadBytes, mostTtlSeconds, type Pusher, type PushOptions } from './pusher.ts';
import type { Subscription } from './subscription.ts';

/** A push as the browser sees it. */
export interface SeenPush {
  readonly endpoint: string;
  readonly payload: string;
}

/** A pusher, and browsers that subscribed. */
export interface PusherUnderTest {
  readonly pusher: Pusher;
  subscribe(): Subscription;
  /** Ends what every browser has subscribed to. */
  endAll(): void;
  /** In the order of their arrival. */
  arrived(): Promise<readonly SeenPush[]>;
  stop(): Promise<void>;
}

/** What every pusher holds to. */
export function describePusher(name: string, start: () => Promise<PusherUnderTest>): void {
  const options: PushOptions = { ttlSeconds: 3_600, urgency: 'normal' };

  describe(`${name} as a pusher`, () => {
    let under: PusherUnderTest;
    beforeEach(async () => {
      under = await start();
    });
    afterEach(() => under.stop());

    it.each<[string, string, Partial<PushOptions>]>([
      ['no payload', '', {}],
      ['a payload that is too long', 'x'.repeat(mostPayloadBytes + 1), {}],
      ['a payload that is too long in bytes', '🦜'.repeat(1_000), {}],
      ['a negative time', 'x', { ttlSeconds: -1 }],
      ['half a second', 'x', { ttlSeconds: 0.5 }],
      ['more than four weeks', 'x', { ttlSeconds: mostTtlSeconds + 1 }],
      ['a topic that is a header', 'x', { topic: 'a\r\nUrgency: high' }],
      ['a topic that is too long', 'x', { topic: 'a'.repeat(33) }],
    ])('refuses %s, and pushes nothing', async (_, payload, changes) => {
      await expect(under.pusher.push(under.subscribe(), payload, { ...options, ...changes })).rejects.toMatchObject({
        name: 'UnsafePush',
      });
      expect(await under.arrived()).toEqual([]);
    });

    it.each<[string, keyof Subscription, string]>([
      ['an endpoint that is no address', 'endpoint', 'push'],
      ['an endpoint without encryption', 'endpoint', 'http://push.example.com/a'],
      ['an endpoint that is too long', 'endpoint', `https://push.example.com/${'a'.repeat(2_000)}`],
      ['an endpoint at another port', 'endpoint', 'https://push.example.com:8443/a'],
      ['an endpoint with a password', 'endpoint', 'https://user:password@push.example.com/a'],
      ['an endpoint in a private network', 'endpoint', 'https://10.0.0.1/a'],
      ['an endpoint of a cloud’s metadata', 'endpoint', 'https://169.254.169.254/latest'],
      ['a key that is too short', 'p256dh', 'BAAA'],
      ['a key that is no point of the curve', 'p256dh', `B${'A'.repeat(86)}`],
      ['a secret of another length', 'auth', 'AAAA'],
      ['a secret that is no base64url', 'auth', '!'.repeat(22)],
    ])('refuses %s, and pushes nothing', async (_, field, value) => {
      const wrong = { ...under.subscribe(), [field]: value };
      expect(() => under.pusher.check(wrong)).toThrow(expect.objectContaining({ name: 'InvalidSubscription', field }));
      await expect(under.pusher.push(wrong, 'x', options)).rejects.toMatchObject({ name: 'InvalidSubscription' });
      expect(await under.arrived()).toEqual([]);
    });

    it('says that a subscription has ended', async () => {
      const subscription = under.subscribe();
      under.endAll();
      expect(await under.pusher.push(subscription, 'x', options)).toEqual({ status: 'GONE' });
      expect(await under.arrived()).toEqual([]);
    });

    it('delivers a payload as it was written, whatever script it is in', async () => {
      const subscription = under.subscribe();
      under.pusher.check(subscription);
      const payload = JSON.stringify({ kind: 'Grüße – 你好 🦜' });
      expect(await under.pusher.push(subscription, payload, options)).toEqual({ status: 'DELIVERED' });
      expect(await under.arrived()).toEqual([expect.objectContaining({ endpoint: subscription.endpoint, payload })]);
    });

    it('delivers the longest payload that there may be', async () => {
      const payload = 'x'.repeat(mostPayloadBytes);
      expect(await under.pusher.push(under.subscribe(), payload, options)).toEqual({ status: 'DELIVERED' });
      expect((await under.arrived()).map((push) => push.payload)).toEqual([payload]);
    });

    it('pushes many at once, each to whom it is for', async () => {
      const subscriptions = Array.from({ length: 30 }, () => under.subscribe());
      const outcomes = await Promise.all(subscriptions.map((one) => under.pusher.push(one, one.endpoint, options)));
      expect(outcomes.every(({ status }) => status === 'DELIVERED')).toBe(true);
      const arrived = await under.arrived();
      expect(arrived.map(({ endpoint }) => endpoint).toSorted()).toEqual(
        subscriptions.map(({ endpoint }) => endpoint).toSorted(),
      );
      for (const { endpoint, payload } of arrived) expect(payload).toBe(endpoint);
    });
  });
}
