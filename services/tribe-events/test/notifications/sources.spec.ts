import { notificationKinds } from '../../src/notifications/notification-kinds.ts';
import { recipientsOfEach, type NotificationSource } from '../../src/notifications/notification-source.ts';
import { notificationSources } from '../../src/notifications/notification-sources.ts';
import { sessionInvitedRule } from '../../src/session-invitations/tell-invited.ts';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { answers, givenScheduled, givenTribe, seen } from '../events/given-events.ts';
import { givenProposed } from '../hives/given-hives.ts';
import { receives } from '../receives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { filledExample, type Things } from './filled-example.ts';
import { notificationsOf } from './given-notifications.ts';

let world: TribeWorld;
let things: Things;
/** The people of the tribe, its creator last. */
let people: TestPerson[];

beforeAll(async () => {
  world = await tribeWorld();
  const tribe = await givenTribe(world, 2);
  const { tribeId, founder, members } = tribe;
  people = [...members, founder];
  const eventId = await givenScheduled(world, tribe);
  await answers(members[0]!, eventId, 'GOING');
  await answers(founder, eventId, 'MAYBE');
  const { goal } = await founder.does<{ goal: { id: string } }>(
    'createTribeGoal',
    { tribeId, title: 'Walk' },
    'goal { id }',
  );
  const { hiveId } = await givenProposed(world);
  for (const person of members) await person.does('pledgeToHive', { hiveId }, 'hive { id }');
  const { startTime } = await seen<{ startTime: string }>(founder, eventId, 'startTime');
  const { message } = await founder.does<{ message: { id: string } }>(
    'sendTribeMessage',
    { tribeId, content: 'Hello', idempotencyKey: newId() },
    'message { id }',
  );
  things = { messageId: message.id, replyToId: message.id, tribeId, eventId, startTime, goalId: goal.id, hiveId };
});
afterAll(() => world?.stop());

const write = (sql: string, parameters: unknown[]) =>
  world.running.service.work.run({ role: 'job', id: null }, (tx) => tx.query(sql, parameters));

const endHive = (status: string, joinedAt: Date | null) =>
  write(`UPDATE hive_member SET status = $2, joined_at = $3, role = 'MEMBER' WHERE hive_id = $1`, [
    things['hiveId'],
    status,
    joinedAt,
  ]);

/** What must hold beside the example before a line tells anyone. */
const beforehand: Readonly<Partial<Record<NotificationSource['kind'], () => Promise<unknown>>>> = {
  HIVE_LAPSED: () => endHive('LAPSED', null),
  HIVE_CLOSED: () => endHive('CLOSED', world.now()),
};

/** The field of `NotificationData` in which an id leads to its thing. */
const fieldOf: Readonly<Record<string, string>> = {
  tribeId: 'tribe',
  eventId: 'event',
  goalId: 'goal',
  hiveId: 'hive',
  messageId: 'message',
  splitId: 'split',
  shareId: 'share',
  transactionId: 'transaction',
  claimId: 'hourClaim',
  sessionId: 'session',
};

/** The notifications of a kind about these things and by this person. */
const rowsOf = (kind: string, about: object, by: string | null) =>
  write(
    `SELECT id, user_id AS "userId" FROM notification
     WHERE kind = $1 AND about = $2::jsonb AND actor_id IS NOT DISTINCT FROM $3::uuid`,
    [kind, about, by],
  ) as Promise<{ id: string; userId: string }[]>;

/** A tribe that is dissolved loses its events, so this line comes last. */
const lines = notificationSources.toSorted(
  (one, other) => Number(one.kind === 'TRIBE_DISSOLVED') - Number(other.kind === 'TRIBE_DISSOLVED'),
);

describe('the table of notifications', () => {
  it('has a line for every kind but those of which another service is asked', () => {
    const told = new Set([...notificationSources, sessionInvitedRule].map(({ kind }) => kind));
    expect([...told].toSorted()).toEqual(Object.keys(notificationKinds).toSorted());
  });

  it.each(lines.map((line) => [line.contract.type, line.kind, JSON.stringify(line.only ?? {}), line] as const))(
    'makes of %s: %s %s',
    async (_type, kind, _only, line) => {
      await beforehand[kind]?.();
      const data = filledExample(line, { things, people, now: world.now() });
      const by = line.by?.(data) ?? null;
      const told = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
        recipientsOfEach(line.to, [data], tx),
      );
      const expected = [...new Set(told.flat())].filter((userId) => userId !== by).toSorted();
      expect(expected.length).toBeGreaterThan(0);

      await receives(world, line.contract, data);
      const shown = line.shows.filter((name) => data[name] !== undefined);
      const about = Object.fromEntries(shown.map((name) => [name, data[name]]));
      const made = await eventually(async () => {
        const rows = await rowsOf(kind, about, by);
        expect(rows.map(({ userId }) => userId)).toEqual(expect.arrayContaining(expected));
        return rows;
      });

      const recipient = people.find(({ id }) => id === expected[0])!;
      const { id } = made.find(({ userId }) => userId === recipient.id)!;
      const notification = (await notificationsOf(recipient)).find((one) => one.id === id);
      expect(notification).toMatchObject({ title: expect.stringMatching(/./), body: expect.stringMatching(/\.$|\?$/) });
      expect(notification?.data['person']).toEqual(by === null ? null : { id: by });
      for (const name of shown)
        if (fieldOf[name]) expect(notification?.data[fieldOf[name]]).toEqual({ id: data[name] });
    },
  );
});
