import { randomBytes } from 'node:crypto';
import type { lookup, LookupAddress } from 'node:dns';
import { startPushService, type PushAnswer, type PushService } from '@kindred/testkit/push-service';
import { makePusher } from './push-settings.ts';
import { describePusher } from './pusher.contract.ts';
import type { Pusher, PushOptions, PushOutcome } from './pusher.ts';
import { vapidPublicKey } from './vapid.ts';
import { webPusher } from './web-pusher.ts';

const privateKey = randomBytes(32).toString('base64url');
const vapid = { privateKey, publicKey: vapidPublicKey(privateKey), subject: 'mailto:push@kindred.example' };
const options: PushOptions = { ttlSeconds: 3_600, urgency: 'normal' };

describePusher('web push', async () => {
  const service = await startPushService();
  const pusher = webPusher({ vapid, allowLoopback: true });
  return {
    pusher,
    subscribe: () => service.subscribe(),
    endAll: () => service.answer(410),
    async arrived() {
      expect(service.faults()).toEqual([]);
      return service.pushes();
    },
    async stop() {
      await pusher.close();
      await service.stop();
    },
  };
});

describe('web push', () => {
  let service: PushService;
  let pusher: Pusher;
  beforeEach(async () => {
    service = await startPushService();
    pusher = webPusher({ vapid, allowLoopback: true, clock: () => new Date('2026-03-01T12:00:00Z') });
  });
  afterEach(async () => {
    await pusher.close();
    await service.stop();
  });
  const answered = (answer: PushAnswer) => {
    service.answer(answer);
    return pusher.push(service.subscribe(), 'x', options);
  };

  it.each<PushAnswer>([400, 403, 413])('says that %s would be refused again', async (status) => {
    expect(await answered(status)).toEqual({ status: 'REFUSED' });
  });

  it.each<PushAnswer>([404, 410])('says that a subscription answered with %s has ended', async (status) => {
    expect(await answered(status)).toEqual({ status: 'GONE' });
  });

  it.each<[string, PushAnswer, number | null]>([
    ['says no time', 500, null],
    ['is in maintenance', 503, null],
    ['cuts the connection', 'CUTS', null],
    ['asks for seconds', { retryAfter: '120' }, 120],
    ['asks for a date', { retryAfter: 'Sun, 01 Mar 2026 12:05:00 GMT' }, 300],
    ['asks for a past date', { retryAfter: 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
    ['asks for a year', { retryAfter: '31536000' }, 86_400],
    ['asks for nonsense', { retryAfter: 'soon' }, null],
  ])('may try a service again that %s', async (_, answer, afterSeconds) => {
    expect(await answered(answer)).toEqual({ status: 'TRY_AGAIN', afterSeconds });
  });

  it('gives up on a service that says nothing, and on one that is away', async () => {
    const impatient = webPusher({ vapid, allowLoopback: true, timeoutMs: 100 });
    service.answer('HANGS');
    const subscription = service.subscribe();
    const again = { status: 'TRY_AGAIN', afterSeconds: null };
    expect(await impatient.push(subscription, 'x', options)).toEqual(again);
    await service.stop();
    expect(await impatient.push(subscription, 'x', options)).toEqual(again);
    await impatient.close();
    service = await startPushService();
  });

  it('says who pushes, for how long, how urgently, and what it replaces', async () => {
    await pusher.push(service.subscribe(), 'x', { ttlSeconds: 60, urgency: 'high', topic: 'inbox' });
    const { publicKey, subject } = vapid;
    expect(service.faults()).toEqual([]);
    expect(service.pushes()).toEqual([
      expect.objectContaining({ ttl: 60, urgency: 'high', topic: 'inbox', publicKey, subject }),
    ]);
    expect(pusher.publicKey).toBe(publicKey);
  });

  it('does not push to this machine unless it is told to', async () => {
    const strict = webPusher({ vapid });
    await expect(strict.push(service.subscribe(), 'x', options)).rejects.toMatchObject({ name: 'InvalidSubscription' });
    await strict.close();
    expect(service.requests()).toBe(0);
  });

  it.each<[string, string | null, PushOutcome]>([
    ['a private network', '10.0.0.1', { status: 'REFUSED' }],
    ['this machine', '127.0.0.1', { status: 'REFUSED' }],
    ['nowhere for now', null, { status: 'TRY_AGAIN', afterSeconds: null }],
  ])('does not connect to a host whose name leads to %s', async (_, address, outcome) => {
    const resolve = (host: string, _options: object, done: (error: Error | null, all?: LookupAddress[]) => void) =>
      address === null ? done(new Error(`no ${host}`)) : done(null, [{ address, family: 4 }]);
    const strict = webPusher({ vapid, resolve: resolve as typeof lookup });
    const subscription = { ...service.subscribe(), endpoint: 'https://push.example.com/a' };
    expect(await strict.push(subscription, 'x', options)).toEqual(outcome);
    await strict.close();
  });

  it('keeps its connections', async () => {
    for (let nth = 0; nth < 5; nth += 1) await pusher.push(service.subscribe(), 'x', options);
    expect([service.pushes().length, service.connections()]).toEqual([5, 1]);
  });
});

describe('the settings of web push', () => {
  const settings = { VAPID_SUBJECT: 'mailto:push@kindred.example', PUSH_TO_LOOPBACK: false };

  it('refuse a public key that belongs to another private one', () => {
    const other = vapidPublicKey(randomBytes(32).toString('base64url'));
    expect(() => makePusher({ ...settings, VAPID_PRIVATE_KEY: privateKey, VAPID_PUBLIC_KEY: other })).toThrow(
      'VAPID_PUBLIC_KEY does not belong to VAPID_PRIVATE_KEY.',
    );
  });

  it('take a private key in either form of base64', () => {
    const padded = Buffer.from(privateKey, 'base64url').toString('base64');
    expect(makePusher({ ...settings, VAPID_PRIVATE_KEY: padded }).publicKey).toBe(vapid.publicKey);
  });

  it('keep pushes in memory without a key', () => {
    expect(makePusher(settings).publicKey).toBeNull();
  });
});
