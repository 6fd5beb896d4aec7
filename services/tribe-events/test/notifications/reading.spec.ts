import { goalCompleted } from '@kindred/contracts/tribe-events/goal-completed';
import { memberJoined } from '@kindred/contracts/tribe-events/member-joined';
import { notificationSent } from '@kindred/contracts/tribe-events/notification-sent';
import { newId } from '@kindred/contracts/uuid';
import { purge } from '@kindred/database/purge';
import { eventually } from '@kindred/testkit/eventually';
import { graphClient, refusedWith } from '@kindred/testkit/graph-client';
import definition from '../../src/service.ts';
import { erased } from '../events/told-by-identity.ts';
import { ownFields } from '../given-tribes.ts';
import { blocked } from '../hives/given-hives.ts';
import { receives } from '../receives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { allTold, givenNotification, notificationsOf, pairOf, typesSeenBy } from './given-notifications.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const unreadOf = async (person: TestPerson) =>
  (await ownFields<{ unreadNotificationCount: number | null }>(person, 'unreadNotificationCount'))
    .unreadNotificationCount;

const reads = ({ does }: TestPerson, notificationId: string) =>
  does<{ notification: { isRead: boolean }; user: { unreadNotificationCount: number } }>(
    'markNotificationRead',
    { notificationId },
    'notification { isRead } user { unreadNotificationCount }',
  );

describe('the notifications of a person', () => {
  it('refuse callers without a token, another person’s notification, an expired one, and a foreign cursor', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    const { id } = await givenNotification(world, tribeId, { by: founder, person: member });
    const anonymous = graphClient(`${world.running.service.url}/graphql`);
    refusedWith('UNAUTHENTICATED')(
      await anonymous.request(`mutation { markAllNotificationsRead(input: {}) { markedCount } }`),
    );
    for (const mutation of ['markNotificationRead', 'deleteNotification']) {
      await founder.isRefused('NOT_FOUND', mutation, { notificationId: id });
      await founder.isRefused('NOT_FOUND', mutation, { notificationId: newId() });
    }
    const query = `{ _entities(representations: [{ __typename: "User", id: "${member.id}" }]) { ... on User {
      notifications(after: "made up") { nodes { id } } } } }`;
    refusedWith('INVALID_CURSOR')(await member.graph.request(query));
    world.pass(31);
    await member.isRefused('NOT_FOUND', 'markNotificationRead', { notificationId: id });
  });

  it('are null for every other person, and so are the count and the preferences', async () => {
    const { member, founder } = await pairOf(world);
    const ofOther = { ...founder, id: member.id };
    const fields = 'notifications { nodes { id } } unreadNotificationCount notificationPreferences { isOn }';
    expect(await ownFields(ofOther, fields)).toEqual({
      notifications: null,
      unreadNotificationCount: null,
      notificationPreferences: null,
    });
  });

  it('come the newest first, filtered by kind and by whether they are read', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    const first = await givenNotification(world, tribeId, { by: founder, person: member });
    const last = await givenNotification(world, tribeId, { by: founder, person: member });
    const ids = async (args: string) => (await notificationsOf(member, args)).map(({ id }) => id);
    expect(await ids('filter: { kinds: [GOAL_COMPLETED] }')).toEqual([last.id, first.id]);
    expect(await ids('filter: { kinds: [TRIBE_DISSOLVED] }')).toEqual([]);
    await reads(member, first.id);
    expect(await ids('filter: { isRead: true }')).toEqual([first.id]);
    expect(await ids('filter: { isRead: false, kinds: [GOAL_COMPLETED] }')).toEqual([last.id]);
  });

  it('count as unread until they are read, one by one or all up to a moment', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    await eventually(async () => expect(await typesSeenBy(member)).toEqual(['TRIBE_INVITED']));
    const first = await givenNotification(world, tribeId, { by: founder, person: member });
    const second = await givenNotification(world, tribeId, { by: founder, person: member });
    expect(await unreadOf(member)).toBe(3);
    const read = await reads(member, first.id);
    expect(read).toEqual({ notification: { isRead: true }, user: { unreadNotificationCount: 2 } });
    expect(await reads(member, first.id)).toEqual(read);
    const third = await givenNotification(world, tribeId, { by: founder, person: member });
    const all = await member.does(
      'markAllNotificationsRead',
      { until: second.createdAt },
      'markedCount user { notifications { unreadCount nodes { id isRead } } }',
    );
    expect(all).toMatchObject({ markedCount: 2, user: { notifications: { unreadCount: 1 } } });
    expect((await notificationsOf(member, 'filter: { isRead: false }')).map(({ id }) => id)).toEqual([third.id]);
    expect(await member.does('markAllNotificationsRead', {}, 'markedCount')).toEqual({ markedCount: 1 });
    expect(await unreadOf(member)).toBe(0);
  });

  it('are gone once they are deleted', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    const { id: notificationId } = await givenNotification(world, tribeId, { by: founder, person: member });
    const deleted = await member.does('deleteNotification', { notificationId }, 'notificationId user { id }');
    expect(deleted).toEqual({ notificationId, user: { id: member.id } });
    expect((await notificationsOf(member)).map(({ id }) => id)).not.toContain(notificationId);
    await member.isRefused('NOT_FOUND', 'deleteNotification', { notificationId });
  });

  it('are hidden when they expire, and purged', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    await givenNotification(world, tribeId, { by: founder, person: member });
    world.pass(31);
    expect(await notificationsOf(member)).toEqual([]);
    expect(await unreadOf(member)).toBe(0);
    await purge(world.running.service.work, definition.retention, world.now());
    const rows = await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query('SELECT FROM notification WHERE user_id = $1', [member.id]),
    );
    expect(rows).toEqual([]);
  });

  it('publish that they were sent', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    const { id } = await givenNotification(world, tribeId, { by: founder, person: member });
    await eventually(async () =>
      expect(await world.events(notificationSent, id)).toEqual([
        { notificationId: id, userId: member.id, kind: 'GOAL_COMPLETED', channel: 'INBOX' },
      ]),
    );
  });
});

describe('a notification about a person', () => {
  it('is not made for them, nor with a block in either direction', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    await allTold(world);
    const before = await typesSeenBy(founder);
    await givenNotification(world, tribeId, { by: founder, person: member });
    expect(await typesSeenBy(founder)).toEqual(before);
    await blocked(world, member, founder);
    await receives(world, goalCompleted, { tribeId, goalId: newId(), completedBy: founder.id, isChallenge: false });
    await receives(world, goalCompleted, { tribeId, goalId: newId(), completedBy: member.id, isChallenge: false });
    await allTold(world);
    expect(await typesSeenBy(founder)).not.toContain('GOAL_COMPLETED');
    expect(await typesSeenBy(member)).toEqual([]);
  });

  it('is hidden as soon as there is a block, does not count, and cannot be read', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    const { id: notificationId } = await givenNotification(world, tribeId, { by: founder, person: member });
    await blocked(world, founder, member);
    expect(await notificationsOf(member)).toEqual([]);
    expect(await unreadOf(member)).toBe(0);
    await member.isRefused('NOT_FOUND', 'markNotificationRead', { notificationId });
    expect(await member.does('markAllNotificationsRead', {}, 'markedCount')).toEqual({ markedCount: 0 });
  });

  it('is deleted when that person is erased, and none is made about an erased person or for one', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    await givenNotification(world, tribeId, { by: founder, person: member });
    const { erased: receipt } = await erased(world, member);
    expect(receipt).toContainEqual({ kind: 'NOTIFICATION', count: 2 });
    const { tribeId: other, founder: gone, member: left } = await pairOf(world);
    await givenNotification(world, other, { by: gone, person: left });
    await erased(world, gone);
    expect(await typesSeenBy(left)).not.toContain('GOAL_COMPLETED');
    await receives(world, goalCompleted, { tribeId: other, goalId: newId(), completedBy: gone.id, isChallenge: false });
    await receives(world, goalCompleted, { tribeId, goalId: newId(), completedBy: founder.id, isChallenge: false });
    await allTold(world);
    expect(await typesSeenBy(left)).not.toContain('GOAL_COMPLETED');
    const rows = await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query('SELECT FROM notification WHERE user_id = $1 OR actor_id = ANY ($2::uuid[])', [
        member.id,
        [member.id, gone.id],
      ]),
    );
    expect(rows).toEqual([]);
  });
});

describe('an event that comes', () => {
  it('twice makes one notification', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    await givenNotification(world, tribeId, { by: founder, person: member });
    const messages = await world.running.transport.read(goalCompleted.topic, undefined, 10_000);
    const last = messages.findLast(({ value }) => value.includes(goalCompleted.type));
    const before = await typesSeenBy(member);
    await world.running.transport.publish([
      { topic: goalCompleted.topic, key: tribeId, value: last!.value, headers: {} },
    ]);
    await allTold(world);
    expect(await typesSeenBy(member)).toEqual(before);
  });

  it('days late makes none', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    await allTold(world);
    const before = await typesSeenBy(member);
    world.pass(-4);
    await receives(world, goalCompleted, { tribeId, goalId: newId(), completedBy: founder.id, isChallenge: false });
    world.pass(4);
    await allTold(world);
    expect(await typesSeenBy(member)).toEqual(before);
  });

  it('again about the same thing counts up on the unread one, which comes to the top', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    const joins = () => receives(world, memberJoined, { tribeId, userId: newId(), via: 'LINK', memberCount: 3 });
    const joinedOf = async () => (await notificationsOf(member)).filter(({ type }) => type === 'TRIBE_MEMBER_JOINED');
    await joins();
    await eventually(async () =>
      expect(await joinedOf()).toMatchObject([{ title: 'A new member', data: { count: 1 } }]),
    );
    await givenNotification(world, tribeId, { by: founder, person: member });
    await joins();
    await eventually(async () =>
      expect((await notificationsOf(member))[0]).toMatchObject({ title: '2 new members', data: { count: 2 } }),
    );
    const [unread] = await joinedOf();
    await reads(member, unread!.id);
    await joins();
    await eventually(async () => expect((await joinedOf()).map(({ data }) => data.count)).toEqual([1, 2]));
  });
});
