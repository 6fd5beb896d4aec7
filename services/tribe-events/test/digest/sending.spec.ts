import { digestSent } from '@kindred/contracts/tribe-events/digest-sent';
import { eventually } from '@kindred/testkit/eventually';
import { erased } from '../events/told-by-identity.ts';
import { blocked } from '../hives/given-hives.ts';
import { givenNotification, pairOf } from '../notifications/given-notifications.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { addressOf, eveningPasses, givenReader, mailsTo, passUntil, told } from './given-digests.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
  world.stopClock(true);
  passUntil(world, '09:00');
});
afterAll(() => world?.stop());
beforeEach(() => {
  world.identity.away = false;
  passUntil(world, '09:00');
});

const isTold = (person: TestPerson) => mailsTo(world, person).length;
const minutes = (count: number) => world.pass(count / 1_440);
const work = () => world.running.service.work;

describe('a digest is not sent', () => {
  it('to a person who was erased a minute ago, although identity still knows them', async () => {
    const person = await givenReader(world);
    await told(world, [person]);
    await world.runJob('send-digests');
    passUntil(world, '17:59');
    await erased(world, person);
    minutes(1);
    await world.runJob('send-digests');
    expect(isTold(person)).toBe(0);
  });

  it('to a person who is not ACTIVE, or has no address', async () => {
    const [suspended, withoutAddress] = [await givenReader(world), await givenReader(world)];
    await told(world, [suspended, withoutAddress]);
    await world.runJob('send-digests');
    world.identity.contacts.delete(suspended.id);
    world.identity.addresses.delete(withoutAddress.id);
    passUntil(world, '18:00');
    await world.runJob('send-digests');
    expect([isTold(suspended), isTold(withoutAddress)]).toEqual([0, 0]);
    world.identity.addresses.set(withoutAddress.id, addressOf(withoutAddress));
    passUntil(world, '18:00');
    await world.runJob('send-digests');
    expect([isTold(suspended), isTold(withoutAddress)]).toEqual([0, 1]);
  });

  it('to a person who wants none', async () => {
    const person = await givenReader(world);
    await person.does('setDigestFrequency', { frequency: 'OFF' }, 'user { id }');
    await told(world, [person]);
    await eveningPasses(world);
    expect(isTold(person)).toBe(0);
  });

  it('of kinds that do not come by mail, by default or by choice', async () => {
    const person = await givenReader(world);
    const preferences = [{ kind: 'GOAL_COMPLETED', channel: 'EMAIL', isOn: false }];
    await person.does('setNotificationPreferences', { preferences }, 'user { id }');
    await told(world, [person], { kind: 'GOAL_COMPLETED' });
    await told(world, [person], { kind: 'TRIBE_JOIN_DECLINED' });
    await eveningPasses(world);
    expect(isTold(person)).toBe(0);
  });

  it('of what was read, and of a person with whom there is a block by now', async () => {
    const [reader, keptApart, other] = [await givenReader(world), await givenReader(world), await world.person()];
    await told(world, [reader]);
    await told(world, [keptApart], { actorId: other.id });
    await world.runJob('send-digests');
    await reader.does('markAllNotificationsRead', {}, 'user { id }');
    await blocked(world, keptApart, other);
    passUntil(world, '18:00');
    await world.runJob('send-digests');
    expect([isTold(reader), isTold(keptApart)]).toEqual([0, 0]);
  });

  it('before the evening, nor hours after it', async () => {
    const person = await givenReader(world);
    await told(world, [person]);
    await world.runJob('send-digests');
    passUntil(world, '17:59');
    await world.runJob('send-digests');
    passUntil(world, '22:00');
    await world.runJob('send-digests');
    expect(isTold(person)).toBe(0);
    passUntil(world, '18:00');
    await world.runJob('send-digests');
    expect(isTold(person)).toBe(1);
  });

  it('in quiet hours, which may go across midnight', async () => {
    const person = await givenReader(world, { quietHours: { from: '17:30', to: '06:30' } });
    await told(world, [person]);
    await world.runJob('send-digests');
    for (const time of ['18:00', '23:59', '06:29']) {
      passUntil(world, time);
      await world.runJob('send-digests');
    }
    expect(isTold(person)).toBe(0);
    passUntil(world, '06:30');
    await world.runJob('send-digests');
    expect(isTold(person)).toBe(1);
  });

  it('in quiet hours that the person set after the digest was planned', async () => {
    const person = await givenReader(world);
    await told(world, [person]);
    await world.runJob('send-digests');
    world.identity.contacts.set(person.id, {
      language: null,
      timeZone: 'UTC',
      quietHours: { from: '17:00', to: '19:00' },
    });
    passUntil(world, '18:00');
    await world.runJob('send-digests');
    expect(isTold(person)).toBe(0);
    passUntil(world, '19:00');
    await world.runJob('send-digests');
    expect(isTold(person)).toBe(1);
  });

  it('while identity is away, and is later on the same evening', async () => {
    const person = await givenReader(world);
    await told(world, [person]);
    await world.runJob('send-digests');
    passUntil(world, '18:00');
    world.identity.away = true;
    await world.runJob('send-digests');
    expect(isTold(person)).toBe(0);
    world.identity.away = false;
    minutes(6);
    await world.runJob('send-digests');
    expect(isTold(person)).toBe(1);
  });

  it('again to a person whose letter was being sent when a replica died', async () => {
    const person = await givenReader(world);
    await told(world, [person]);
    await world.runJob('send-digests');
    passUntil(world, '18:00');
    const { mailer } = world.running.service.dependencies;
    const send = jest.spyOn(mailer, 'send').mockImplementation(async (mail) => {
      send.mockRestore();
      await mailer.send(mail);
      throw new Error('The process ends here.');
    });
    await expect(world.runJob('send-digests')).rejects.toThrow('The process ends here.');
    expect(isTold(person)).toBe(1);
    for (let evening = 0; evening < 2; evening += 1) {
      minutes(15);
      await world.runJob('send-digests');
      passUntil(world, '18:00');
      await world.runJob('send-digests');
    }
    expect(isTold(person)).toBe(1);
    await told(world, [person], { kind: 'POLL_OPENED' });
    passUntil(world, '18:00');
    await world.runJob('send-digests');
    expect(mailsTo(world, person).map(({ subject }) => subject)).toEqual(['One thing is new', 'One thing is new']);
  });
});

describe('a digest', () => {
  it('is sent once, with kinds and counts', async () => {
    const person = await givenReader(world);
    await told(world, [person], { count: 3 });
    minutes(1);
    await told(world, [person], { kind: 'TRIBE_MEMBER_JOINED', count: 2 });
    await eveningPasses(world);
    await world.runJob('send-digests');
    const [mail, ...others] = mailsTo(world, person);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('5 things are new');
    expect(mail?.text).toContain('- A new event (3)\n  Your tribe plans something. Will you come?');
    expect(mail?.text).toContain('- 2 new members\n');
    expect(mail?.html).toContain('A new event (3)');
    const digestId = mail?.id ?? '';
    await eventually(async () =>
      expect(await world.events(digestSent, digestId)).toEqual([
        {
          digestId,
          userId: person.id,
          kinds: [
            { kind: 'TRIBE_MEMBER_JOINED', count: 2 },
            { kind: 'EVENT_SCHEDULED', count: 3 },
          ],
        },
      ]),
    );
  });

  it('tells on the next day what is new since then, and on a day without news nothing', async () => {
    const person = await givenReader(world);
    await told(world, [person], { count: 2 });
    await eveningPasses(world);
    passUntil(world, '18:00');
    await world.runJob('send-digests');
    expect(isTold(person)).toBe(1);
    await told(world, [person], { kind: 'POLL_OPENED' });
    passUntil(world, '18:00');
    await world.runJob('send-digests');
    const [newest] = mailsTo(world, person);
    expect([isTold(person), newest?.subject]).toEqual([2, 'One thing is new']);
    expect(newest?.text).toContain('When can you come?');
    expect(newest?.text).not.toContain('A new event');
  });

  it('comes at 18:00 where the person lives, in their language, and in English where there are no texts', async () => {
    const [berliner, tokyoite] = [
      await givenReader(world, { timeZone: 'Europe/Berlin', language: 'de' }),
      await givenReader(world, { timeZone: 'Asia/Tokyo', language: 'ja' }),
    ];
    passUntil(world, '07:00');
    await told(world, [berliner, tokyoite], { count: 2 });
    await world.runJob('send-digests');
    passUntil(world, '09:30');
    await world.runJob('send-digests');
    expect([isTold(berliner), mailsTo(world, tokyoite)[0]?.subject]).toEqual([0, '2 things are new']);
    passUntil(world, '17:00');
    await world.runJob('send-digests');
    const [letter] = mailsTo(world, berliner);
    expect(letter?.subject).toBe('2 Neuigkeiten');
    expect(letter?.html).toContain('<html lang="de">');
    expect(letter?.text).toContain('- Ein neues Treffen (2)\n');
  });

  it('leads to the house, and says how to unsubscribe', async () => {
    const person = await givenReader(world);
    await told(world, [person]);
    await eveningPasses(world);
    const [mail] = mailsTo(world, person);
    const { url = '' } = mail?.unsubscribe ?? {};
    expect(url).toMatch(/^http:\/\/localhost:4000\/unsubscribe\/[\w-]{43}$/);
    expect(mail?.text).toContain(url);
    expect(mail?.text).toContain('http://localhost:4080');
    for (const secret of [person.id, addressOf(person)]) expect(url).not.toContain(secret);
  });

  it('follows from an event, by way of its notification', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    world.identity.addresses.set(member.id, addressOf(member));
    world.identity.contacts.set(member.id, { language: 'en', timeZone: 'UTC', quietHours: null });
    await givenNotification(world, tribeId, { by: founder, person: member });
    await eveningPasses(world);
    expect(mailsTo(world, member)[0]?.text).toContain('A goal is reached');
  });

  it('goes to each of many people once, although two replicas send', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => givenReader(world)));
    await told(world, people);
    await Promise.all([world.runJob('send-digests'), world.runJob('send-digests')]);
    passUntil(world, '18:00');
    await Promise.all([world.runJob('send-digests'), world.runJob('send-digests')]);
    await world.runJob('send-digests');
    expect(people.map(isTold)).toEqual(people.map(() => 1));
  });

  it('stores no address, language or time zone', async () => {
    const person = await givenReader(world, { timeZone: 'Europe/Berlin', language: 'de' });
    await told(world, [person]);
    await eveningPasses(world);
    const [row] = await work().read({ role: 'job', id: null }, (tx) =>
      tx.query<{ row: string }>('SELECT row_to_json(d)::text AS row FROM digest d WHERE user_id = $1', [person.id]),
    );
    for (const text of ['Berlin', '"de"', 'example.org']) expect(row?.row).not.toContain(text);
  });
});
