import { notificationSent } from '@kindred/contracts/tribe-events/notification-sent';
import { eventually } from '@kindred/testkit/eventually';
import { startPushService, type PushService } from '@kindred/testkit/push-service';
import { givenReader, passUntil, told, type ContactOf } from '../digest/given-digests.ts';
import { erased } from '../events/told-by-identity.ts';
import { ownFields } from '../given-tribes.ts';
import { blocked } from '../hives/given-hives.ts';
import { givenNotification, notificationsOf, pairOf } from '../notifications/given-notifications.ts';
import { leaseDeliveries } from '../../src/push/lease-deliveries.ts';
import { settleDeliveries } from '../../src/push/settle-deliveries.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
let service: PushService;
beforeAll(async () => {
  service = await startPushService();
  world = await tribeWorld({ VAPID_PRIVATE_KEY: Buffer.alloc(32, 7).toString('base64url'), PUSH_TO_LOOPBACK: 'true' });
  world.stopClock(true);
});
afterAll(async () => {
  await world?.stop();
  await service?.stop();
});
beforeEach(() => {
  service.answer('TAKEN');
  world.identity.away = false;
  passUntil(world, '12:00');
});

type Browser = ReturnType<PushService['subscribe']>;

async function givenBrowser(person: TestPerson): Promise<Browser> {
  const browser = service.subscribe();
  await person.does('addPushSubscription', browser, 'user { id }');
  return browser;
}

async function givenPushed(contact: ContactOf = {}) {
  const person = await givenReader(world, contact);
  return { person, browser: await givenBrowser(person) };
}

const run = () => world.runJob('push-notifications');
const minutes = (count: number) => world.pass(count / 1_440);
const payloadsAt = ({ endpoint }: Browser) =>
  service
    .pushes()
    .filter((push) => push.endpoint === endpoint)
    .map(({ payload }) => JSON.parse(payload) as { kind: string; id: string });
const countAt = (browser: Browser) => payloadsAt(browser).length;

describe('a notification is not pushed', () => {
  it('of a kind that does not come by push, by default or by choice', async () => {
    const { person, browser } = await givenPushed();
    const preferences = [{ kind: 'EVENT_CHANGED', channel: 'PUSH', isOn: false }];
    await person.does('setNotificationPreferences', { preferences }, 'user { id }');
    await told(world, [person], { kind: 'EVENT_CHANGED' });
    await told(world, [person], { kind: 'GOAL_COMPLETED' });
    await run();
    expect(countAt(browser)).toBe(0);
  });

  it('in quiet hours, which may go across midnight, but when they end', async () => {
    const { person, browser } = await givenPushed({ quietHours: { from: '22:00', to: '07:00' } });
    for (const time of ['23:00', '06:59']) {
      passUntil(world, time);
      if (time === '23:00') await told(world, [person]);
      await run();
    }
    expect(countAt(browser)).toBe(0);
    passUntil(world, '07:00');
    await run();
    expect(countAt(browser)).toBe(1);
  });

  it('to a person who was erased, who is not ACTIVE, or who has read it', async () => {
    const [gone, suspended, reader] = [await givenPushed(), await givenPushed(), await givenPushed()];
    await told(world, [gone.person, suspended.person, reader.person]);
    await erased(world, gone.person);
    world.identity.contacts.delete(suspended.person.id);
    await reader.person.does('markAllNotificationsRead', {}, 'user { id }');
    await run();
    expect([gone, suspended, reader].map(({ browser }) => countAt(browser))).toEqual([0, 0, 0]);
  });

  it('about a person with whom there is a block by now', async () => {
    const { person, browser } = await givenPushed();
    const other = await world.person();
    await told(world, [person], { actorId: other.id });
    await blocked(world, person, other);
    await run();
    expect(countAt(browser)).toBe(0);
  });

  it('while identity is away, but when it is back', async () => {
    const { person, browser } = await givenPushed();
    await told(world, [person]);
    world.identity.away = true;
    await run();
    expect(countAt(browser)).toBe(0);
    world.identity.away = false;
    minutes(1);
    await run();
    expect(countAt(browser)).toBe(1);
  });

  it('to a subscription that its push service ended, which is forgotten', async () => {
    const { person } = await givenPushed();
    service.answer(410);
    await told(world, [person]);
    await run();
    expect(await ownFields(person, 'pushSubscriptions { id }')).toEqual({ pushSubscriptions: [] });
  });

  it('again to a push service that refuses it, and its subscription is forgotten after three refusals', async () => {
    const { person } = await givenPushed();
    service.answer(403);
    const before = service.requests();
    for (let nth = 0; nth < 3; nth += 1) {
      expect(await ownFields(person, 'pushSubscriptions { service }')).toEqual({
        pushSubscriptions: [{ service: '127.0.0.1' }],
      });
      await told(world, [person]);
      await run();
      minutes(60);
      await run();
    }
    expect(service.requests() - before).toBe(3);
    expect(await ownFields(person, 'pushSubscriptions { id }')).toEqual({ pushSubscriptions: [] });
  });

  it('to a push service before the time that it asks for', async () => {
    const { person, browser } = await givenPushed();
    service.answer({ retryAfter: '1800' });
    await told(world, [person]);
    await run();
    service.answer('TAKEN');
    minutes(29);
    await run();
    expect(countAt(browser)).toBe(0);
    minutes(1);
    await run();
    expect(countAt(browser)).toBe(1);
  });

  it('for ever to a push service that is broken', async () => {
    const { person } = await givenPushed();
    service.answer(500);
    await told(world, [person]);
    const before = service.requests();
    for (let hour = 0; hour < 24; hour += 1) {
      await run();
      minutes(60);
    }
    expect(service.requests() - before).toBe(10);
  });
});

describe('a push', () => {
  it('follows from an event, and has the kind and the id of the notification alone', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    world.identity.contacts.set(member.id, { language: 'en', timeZone: 'UTC', quietHours: null });
    const browser = await givenBrowser(member);
    const preferences = [{ kind: 'GOAL_COMPLETED', channel: 'PUSH', isOn: true }];
    await member.does('setNotificationPreferences', { preferences }, 'user { id }');
    const { id } = await givenNotification(world, tribeId, { by: founder, person: member });
    await run();
    expect(service.faults()).toEqual([]);
    // The invitation to the tribe may come late, and then is pushed too.
    const pushes = service
      .pushes()
      .filter(({ endpoint, payload }) => endpoint === browser.endpoint && payload.includes(id));
    expect(pushes.map(({ payload }) => JSON.parse(payload) as object)).toEqual([{ kind: 'GOAL_COMPLETED', id }]);
    const [push] = pushes;
    expect(push).toMatchObject({ ttl: 86_400, urgency: 'normal', topic: expect.stringMatching(/^[\w-]{32}$/) });
    expect(push?.payload).toHaveLength(128);
    await eventually(async () => {
      const sent = await world.events(notificationSent, id);
      expect(sent.filter(({ channel }) => channel === 'PUSH')).toEqual([
        { notificationId: id, userId: member.id, kind: 'GOAL_COMPLETED', channel: 'PUSH' },
      ]);
    });
  });

  it('comes once to each browser, also when another one is tried again', async () => {
    const { person, browser } = await givenPushed();
    service.answer(503);
    await told(world, [person]);
    await run();
    const second = await givenBrowser(person);
    service.answer('TAKEN');
    minutes(1);
    await run();
    minutes(60);
    await run();
    const [seen] = await notificationsOf(person);
    expect([countAt(browser), countAt(second)]).toEqual([1, 1]);
    const sent = await eventually(async () => {
      const found = (await world.events(notificationSent, seen?.id ?? '')).filter(({ channel }) => channel === 'PUSH');
      return found.length > 0 ? found : Promise.reject(new Error('not told yet'));
    });
    expect(sent).toHaveLength(1);
  });

  it('comes once to each of many people, although two replicas push', async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => givenPushed()));
    await told(
      world,
      all.map(({ person }) => person),
    );
    await Promise.all([run(), run()]);
    await run();
    expect(all.map(({ browser }) => countAt(browser))).toEqual(all.map(() => 1));
  });
});

describe('a replica that dies while it pushes', () => {
  it('leaves its notifications to another after its lease, and stores nothing when it wakes', async () => {
    const { person, browser } = await givenPushed();
    await told(world, [person]);
    const { work } = world.running.service;
    const { lease, deliveries } = await leaseDeliveries(work, 100);
    const own = deliveries.filter(({ userId }) => userId === person.id);
    expect(own).toHaveLength(1);
    await run();
    expect(countAt(browser)).toBe(0);
    minutes(2.1);
    await run();
    expect(countAt(browser)).toBe(1);
    const again = own.map((delivery) => ({ delivery, deliveredTo: [], dueAt: work.now }));
    await settleDeliveries(work, lease, again, []);
    await run();
    expect(countAt(browser)).toBe(1);
  });
});
