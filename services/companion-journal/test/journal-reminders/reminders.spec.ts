import { journalReminderDue } from '@kindred/contracts/companion-journal/reminder-due';
import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { newId } from '@kindred/contracts/uuid';
import { fakeIdentity, type FakeIdentity } from '@kindred/identity-client/fake-identity';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { sendReminders } from '../../src/journal-reminders/send-reminders.ts';
import type { TestPerson } from '../companion-world.ts';
import { acceptsDisclaimer } from '../disclaimers/accepts-disclaimer.ts';
import { writes } from '../journal/given-entries.ts';
import { fieldOf, journalWorld, ownField, type JournalWorld } from '../journal/journal-world.ts';

const daily = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const berlin = { at: '21:00', days: daily, timeZone: 'Europe/Berlin' };
const dayMs = 86_400_000;

let identity: FakeIdentity;
let world: JournalWorld;
beforeAll(async () => {
  identity = await fakeIdentity();
  world = await journalWorld({ IDENTITY_URL: identity.url });
});
afterAll(async () => {
  await world?.stop();
  await identity?.stop();
});

/** A person whose profile says where their clocks are. They accepted the disclaimer. */
async function givenPerson(timeZone: string | null = 'Europe/Berlin'): Promise<TestPerson> {
  const person = await world.person();
  identity.contacts.set(person.id, { language: null, timeZone, quietHours: null });
  return person;
}

interface Reminder {
  readonly at: string;
  readonly days: readonly string[];
  readonly timeZone: string | null;
  readonly nextAt: string | null;
}
const reminder = '{ at days timeZone nextAt }';

const sets = async (person: TestPerson, input: object = berlin) =>
  (await person.does<{ reminder: Reminder }>('setJournalReminder', input, `reminder ${reminder}`)).reminder;
const shown = (person: TestPerson) => ownField<Reminder | null>(person, `journalReminder ${reminder}`);
const nextAt = async (person: TestPerson) => new Date((await shown(person))?.nextAt ?? Number.NaN);

const send = () => world.runJob('send-journal-reminders');

/** Moves the clock to a moment, which is ahead. */
const passUntil = (moment: Date) => world.pass((moment.getTime() - world.now().getTime()) / dayMs);

/** Moves the clock to when the next reminder of a person is due. The disclaimer is in force then. */
async function passUntilDue(person: TestPerson): Promise<void> {
  passUntil(new Date((await nextAt(person)).getTime() + 1_000));
  await acceptsDisclaimer(person);
}

async function isReminded({ id: ownerId }: TestPerson, times: number): Promise<void> {
  const [row] = await world.rows<{ id: string }>('SELECT id FROM journal_reminder WHERE owner_id = $1', [ownerId]);
  const reminderId = row?.id ?? '';
  await eventually(async () =>
    expect(await world.events(journalReminderDue, reminderId)).toEqual(
      Array.from({ length: times }, () => ({ reminderId, ownerId })),
    ),
  );
}

/** Changes the time zone of a person's profile, and waits until their reminder was looked at. */
async function moves({ id: userId }: TestPerson, timeZone: string): Promise<void> {
  const version = async () => {
    const [row] = await world.rows<{ version: number }>('SELECT version FROM journal_reminder WHERE owner_id = $1', [
      userId,
    ]);
    return row?.version ?? 0;
  };
  const before = await version();
  identity.contacts.set(userId, { language: null, timeZone, quietHours: null });
  const data = { userId, parts: ['PROFILE' as const] };
  const event = toCloudEvent(profileChanged, { id: newId(), time: world.now(), aggregateVersion: 1, data });
  const message = { topic: profileChanged.topic, key: userId, value: JSON.stringify(event), headers: {} };
  await world.running.transport.publish([message]);
  await eventually(async () => expect(await version()).toBeGreaterThan(before));
}

describe('setting a reminder', () => {
  it.each([
    ['no time', { at: 'at nine' }, 'INVALID_REMINDER_TIME'],
    ['a time of no day', { at: '24:00' }, 'INVALID_REMINDER_TIME'],
    ['a second', { at: '21:00:30' }, 'INVALID_REMINDER_TIME'],
    ['no day', { days: [] }, 'INVALID_REMINDER_DAYS'],
    ['an offset', { timeZone: '+01:00' }, 'INVALID_TIME_ZONE'],
    ['no time zone', { timeZone: 'Nowhere/Atlantis' }, 'INVALID_TIME_ZONE'],
  ])('refuses %s', async (_name, wrong, code) => {
    const ann = await givenPerson();
    await ann.isRefused(code, 'setJournalReminder', { ...berlin, ...wrong });
    expect(await shown(ann)).toBeNull();
  });

  it('needs a person, and their disclaimer', async () => {
    const set = 'mutation ($input: SetJournalReminderInput!) { setJournalReminder(input: $input) { __typename } }';
    refusedWith('UNAUTHENTICATED')(await world.visitor.request(set, { input: berlin }));
    const ann = await givenPerson();
    world.pass(91);
    await ann.isRefused('DISCLAIMER_REQUIRED', 'setJournalReminder', berlin);
  });

  it('takes the place of the one before, and is removed without the disclaimer', async () => {
    const ann = await givenPerson();
    await sets(ann);
    const set = await sets(ann, { at: '07:30', days: ['SUNDAY', 'MONDAY', 'SUNDAY'], timeZone: 'UTC' });
    expect(set).toMatchObject({ at: '07:30', days: ['MONDAY', 'SUNDAY'], timeZone: 'UTC' });
    expect(await shown(ann)).toEqual(set);
    expect((await world.archive(ann.id))['journalReminder']).toMatchObject([{ at: '07:30', timeZone: 'UTC' }]);
    world.pass(91);
    for (let time = 0; time < 2; time += 1)
      expect((await ann.graph.request('mutation { removeJournalReminder { owner { id } } }')).errors).toEqual([]);
    expect(await shown(ann)).toBeNull();
  });

  it('is seen by its owner alone', async () => {
    const ann = await givenPerson();
    await sets(ann);
    for (const other of [await world.person(), await world.person('ADMIN')])
      expect(await fieldOf(other.graph, ann.id, `journalReminder ${reminder}`)).toBeNull();
  });
});

describe('a reminder', () => {
  it('comes once when it is due, and again on the next of its days', async () => {
    const ann = await givenPerson();
    await sets(ann);
    await send();
    await passUntilDue(ann);
    const due = await nextAt(ann);
    await send();
    await send();
    await isReminded(ann, 1);
    expect((await nextAt(ann)).getTime()).toBeGreaterThan(due.getTime() + dayMs / 2);
    await passUntilDue(ann);
    await send();
    await isReminded(ann, 2);
  });

  it('comes once from two replicas that send at once', async () => {
    const ann = await givenPerson();
    await sets(ann);
    await passUntilDue(ann);
    const { work, dependencies } = world.running.service;
    await Promise.all([1, 2, 3].map(() => sendReminders.run({ work, dependencies, now: world.now() })));
    await isReminded(ann, 1);
  });

  it('comes after the replica that had it died', async () => {
    const ann = await givenPerson();
    await sets(ann);
    await passUntilDue(ann);
    await world.rows(
      `UPDATE journal_reminder SET lease = gen_random_uuid(), leased_until = $2, version = version + 1 WHERE owner_id = $1`,
      [ann.id, new Date(world.now().getTime() + 60_000)],
    );
    await send();
    await isReminded(ann, 0);
    world.pass(2 / 1_440);
    await send();
    await isReminded(ann, 1);
  });

  it('also comes on a day on which the person wrote, whom their journal tells so', async () => {
    const ann = await givenPerson();
    await sets(ann);
    passUntil(new Date((await nextAt(ann)).getTime() - 3_600_000));
    await acceptsDisclaimer(ann);
    await writes(ann, 'Written before the reminder');
    await passUntilDue(ann);
    await send();
    await isReminded(ann, 1);
    const zone = 'journalStreak(timeZone: "Europe/Berlin") { includesToday }';
    expect(await ownField(ann, zone)).toEqual({ includesToday: true });
  });

  it('does not come while the disclaimer is not accepted, and comes once it is', async () => {
    const ann = await givenPerson();
    await sets(ann);
    world.pass(91);
    await send();
    passUntil(new Date((await nextAt(ann)).getTime() + 1_000));
    await send();
    await isReminded(ann, 0);
    await passUntilDue(ann);
    await send();
    await isReminded(ann, 1);
  });

  it('does not come to a person who is not ACTIVE, and comes once they are', async () => {
    const ann = await givenPerson();
    await sets(ann);
    await passUntilDue(ann);
    identity.contacts.delete(ann.id);
    await send();
    await isReminded(ann, 0);
    world.pass(1.01);
    identity.contacts.set(ann.id, { language: null, timeZone: null, quietHours: null });
    await send();
    await passUntilDue(ann);
    await send();
    await isReminded(ann, 1);
  });

  it('does not come to an erased person, nor is it kept', async () => {
    const ann = await givenPerson();
    await sets(ann);
    const [row] = await world.rows<{ id: string }>('SELECT id FROM journal_reminder WHERE owner_id = $1', [ann.id]);
    const due = await nextAt(ann);
    expect((await world.erase(ann)).erased).toContainEqual({ kind: 'JOURNAL_REMINDER', count: 1 });
    passUntil(new Date(due.getTime() + 1_000));
    await send();
    expect(await world.rows('SELECT FROM journal_reminder WHERE owner_id = $1', [ann.id])).toEqual([]);
    expect(await world.events(journalReminderDue, row?.id ?? '')).toEqual([]);
  });

  it('waits while identity is away, and is not sent hours too late', async () => {
    const [ann, ben] = [await givenPerson(), await givenPerson()];
    await sets(ann);
    await sets(ben);
    await passUntilDue(ann);
    await acceptsDisclaimer(ben);
    identity.away = true;
    await send();
    identity.away = false;
    await ben.does('setJournalReminder', { ...berlin, at: '20:59' }, '__typename');
    world.pass(6 / 1_440);
    await send();
    await isReminded(ann, 1);
    await passUntilDue(ben);
    world.pass(2.5 / 24);
    await send();
    await isReminded(ben, 0);
    expect((await nextAt(ben)).getTime()).toBeGreaterThan(world.now().getTime());
  });

  it('is in the time zone of the profile if none was given', async () => {
    const ann = await givenPerson('Asia/Tokyo');
    expect(await sets(ann, { at: '21:00', days: daily })).toMatchObject({ timeZone: null, nextAt: null });
    await send();
    await isReminded(ann, 0);
    expect((await nextAt(ann)).toISOString().slice(11, 16)).toBe('12:00');
    await passUntilDue(ann);
    await send();
    await isReminded(ann, 1);
  });

  it('comes on its day of the week after the profile moved far east, and not a week later', async () => {
    const ann = await givenPerson('America/Los_Angeles');
    const inTwoDays = new Date(world.now().getTime() + 2.5 * dayMs);
    const day = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(inTwoDays).toUpperCase();
    await sets(ann, { at: '09:00', days: [day] });
    await send();
    const before = await nextAt(ann);
    await moves(ann, 'Pacific/Auckland');
    await send();
    const after = await nextAt(ann);
    expect(before.getTime() - after.getTime()).toBeGreaterThan(18 * 3_600_000);
    expect(before.getTime() - after.getTime()).toBeLessThan(dayMs);
    await passUntilDue(ann);
    await send();
    await isReminded(ann, 1);
  });

  it('that is due stays due while the profile changes, also for a replica that has it', async () => {
    const ann = await givenPerson('UTC');
    await sets(ann, { at: '21:00', days: daily });
    await send();
    await passUntilDue(ann);
    await world.rows(
      `UPDATE journal_reminder SET lease = gen_random_uuid(), leased_until = $2, version = version + 1 WHERE owner_id = $1`,
      [ann.id, new Date(world.now().getTime() + 60_000)],
    );
    await moves(ann, 'Etc/GMT');
    await send();
    await isReminded(ann, 1);
  });

  it('stays at its local time when clocks are set forward, and back', async () => {
    for (const [change, before, after] of [
      ['2029-03-25', '20:00', '19:00'],
      ['2029-10-28', '19:00', '20:00'],
    ] as const) {
      passUntil(new Date(Date.parse(`${change}T00:00:00Z`) - 1.5 * dayMs));
      const ann = await givenPerson();
      await sets(ann);
      const times: string[] = [];
      for (let evening = 0; evening < 3; evening += 1) {
        times.push((await nextAt(ann)).toISOString().slice(11, 16));
        await passUntilDue(ann);
        await send();
      }
      expect(times).toEqual([before, before, after]);
      await isReminded(ann, 3);
    }
  });
});
