import { eventReminderDue } from '@kindred/contracts/tribe-events/event-reminder-due';
import { eventually } from '@kindred/testkit/eventually';
import {
  answers,
  givenDraft,
  givenScheduled,
  givenTribe,
  seen,
  timeIn,
  type GivenTribe,
} from '../events/given-events.ts';
import { notificationsOf } from '../notifications/given-notifications.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const plannedFor = async (eventId: string) => {
  const rows = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
    tx.query<{ ahead: string }>('SELECT ahead FROM event_reminder WHERE event_id = $1 ORDER BY due_at', [eventId]),
  );
  return rows.map(({ ahead }) => ahead);
};

const isPlanned = (eventId: string, ...times: string[]) =>
  eventually(async () => expect(await plannedFor(eventId)).toEqual(times));

/** An event in so many hours, whose reminders are planned. */
async function givenPlanned(tribe: GivenTribe, hours: number, ...times: string[]): Promise<string> {
  const eventId = await givenScheduled(world, tribe, { time: timeIn(world, hours) });
  await isPlanned(eventId, ...times);
  return eventId;
}

const remind = () => world.runJob('send-event-reminders');

const reminded = async (eventId: string) => (await world.events(eventReminderDue, eventId)).map(({ ahead }) => ahead);

const isReminded = (eventId: string, ...times: string[]) =>
  eventually(async () => expect(await reminded(eventId)).toEqual(times));

const kindsOf = async (person: TestPerson, eventId: string) => {
  const all = await notificationsOf(person);
  const ofEvent = all.filter(({ data }) => (data['event'] as { id: string } | null)?.id === eventId);
  return ofEvent.map(({ type }) => type).filter((type) => !['EVENT_SCHEDULED', 'EVENT_CHANGED'].includes(type));
};

describe('reminders of an event', () => {
  it('are not planned for a draft, nor for times that have passed', async () => {
    const tribe = await givenTribe(world, 0);
    const draftId = await givenDraft(world, tribe);
    await givenPlanned(tribe, 24 * 3, 'DAY', 'THREE_HOURS');
    await givenPlanned(tribe, 23, 'THREE_HOURS');
    const soon = await givenScheduled(world, tribe, { time: timeIn(world, 2) });
    await givenPlanned(tribe, 4, 'THREE_HOURS');
    expect(await plannedFor(draftId)).toEqual([]);
    expect(await plannedFor(soon)).toEqual([]);
  });

  it('come a week, a day and three hours ahead, each once, to people who are coming or may come', async () => {
    const tribe = await givenTribe(world, 3);
    const [maybe, declined, silent] = tribe.members as [TestPerson, TestPerson, TestPerson];
    const eventId = await givenPlanned(tribe, 24 * 14, 'WEEK', 'DAY', 'THREE_HOURS');
    await answers(tribe.founder, eventId, 'GOING');
    await answers(maybe, eventId, 'MAYBE');
    await answers(declined, eventId, 'NOT_GOING');
    await remind();
    const passed = [7.01, 6, 0.9];
    for (const [nth, daysPassed] of passed.entries()) {
      world.pass(daysPassed);
      await Promise.all([remind(), remind()]);
      await remind();
      // The next jump would make this reminder too old to notify of.
      await eventually(async () => expect(await kindsOf(maybe, eventId)).toHaveLength(nth + 1));
    }
    await isReminded(eventId, 'WEEK', 'DAY', 'THREE_HOURS');
    expect(await plannedFor(eventId)).toEqual([]);
    const all = ['EVENT_IN_THREE_HOURS', 'EVENT_IN_A_DAY', 'EVENT_IN_A_WEEK'];
    await eventually(async () => {
      expect(await kindsOf(tribe.founder, eventId)).toEqual(all);
      expect(await kindsOf(maybe, eventId)).toEqual(all);
      expect(await kindsOf(silent, eventId)).toEqual(['EVENT_ANSWER_NEEDED']);
    });
    expect(await kindsOf(declined, eventId)).toEqual([]);
  });

  it('end when the event begins', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenPlanned(tribe, 24 * 2, 'DAY', 'THREE_HOURS');
    await answers(tribe.founder, eventId, 'GOING');
    world.pass(1.5);
    await remind();
    await eventually(async () => expect(await kindsOf(tribe.founder, eventId)).toEqual(['EVENT_IN_A_DAY']));
    const { startTime } = await seen<{ startTime: string }>(tribe.founder, eventId, 'startTime');
    const [reminder] = await notificationsOf(tribe.founder, 'filter: { kinds: [EVENT_IN_A_DAY] }');
    expect(reminder?.expiresAt).toBe(startTime);
    world.pass(1);
    expect(await kindsOf(tribe.founder, eventId)).toEqual([]);
    await remind();
    expect(await reminded(eventId)).toEqual(['DAY']);
  });

  it('come anew for a moved event, by its new time', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenPlanned(tribe, 24 * 8, 'WEEK', 'DAY', 'THREE_HOURS');
    world.pass(2);
    await remind();
    await isReminded(eventId, 'WEEK');
    const moves = (hours: number) =>
      tribe.founder.does('updateTribeEvent', { eventId, time: timeIn(world, hours) }, 'event { id }');
    await moves(24 * 3);
    await isPlanned(eventId, 'DAY', 'THREE_HOURS');
    await remind();
    expect(await reminded(eventId)).toEqual(['WEEK']);
    await moves(24 * 9);
    await isPlanned(eventId, 'WEEK', 'DAY', 'THREE_HOURS');
    world.pass(3);
    await remind();
    await isReminded(eventId, 'WEEK', 'WEEK');
  });

  it('do not come for a cancelled event', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenPlanned(tribe, 24 * 8, 'WEEK', 'DAY', 'THREE_HOURS');
    await tribe.founder.does('cancelTribeEvent', { eventId }, 'event { id }');
    await isPlanned(eventId);
    world.pass(2);
    await remind();
    expect(await reminded(eventId)).toEqual([]);
  });

  it('are the nearest alone after the job was away', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenPlanned(tribe, 24 * 8, 'WEEK', 'DAY', 'THREE_HOURS');
    world.pass(7.5);
    await remind();
    await isReminded(eventId, 'DAY');
    expect(await plannedFor(eventId)).toEqual(['THREE_HOURS']);
  });
});
