import { goalCompleted } from '@kindred/contracts/tribe-events/goal-completed';
import { newId } from '@kindred/contracts/uuid';
import { whoWant } from '../../src/notifications/notification-preference.ts';
import type { NotificationChannel, NotificationKind } from '../../src/notifications/notification-kinds.ts';
import { ownFields } from '../given-tribes.ts';
import { receives } from '../receives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { allTold, pairOf, typesSeenBy } from './given-notifications.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

interface Preference {
  readonly kind: string;
  readonly channel: string;
  readonly isOn: boolean;
  readonly isDefault: boolean;
}

const preferencesOf = async (person: TestPerson) =>
  (
    await ownFields<{ notificationPreferences: Preference[] }>(
      person,
      'notificationPreferences { kind channel isOn isDefault }',
    )
  ).notificationPreferences;

const sets = (person: TestPerson, kind: NotificationKind, channel: NotificationChannel, isOn: boolean) =>
  person.does('setNotificationPreferences', { preferences: [{ kind, channel, isOn }] }, 'user { id }');

const want = async (person: TestPerson, kind: NotificationKind, channel: NotificationChannel) =>
  (
    await world.running.service.work.read({ role: 'job', id: null }, (tx) => whoWant(tx, [person.id], kind, channel))
  ).has(person.id);

describe('the preferences of a person', () => {
  it('refuse an empty list, the same kind and channel twice, and more than 200', async () => {
    const person = await world.person();
    const one = { kind: 'GOAL_COMPLETED', channel: 'INBOX', isOn: true };
    for (const preferences of [[], [one, { ...one, isOn: false }], Array.from({ length: 201 }, () => one)])
      await person.isRefused('INVALID_NOTIFICATION_PREFERENCES', 'setNotificationPreferences', { preferences });
  });

  it('are the defaults for every kind and channel, until the person decides', async () => {
    const person = await world.person();
    const before = await preferencesOf(person);
    expect(before.length).toBe(new Set(before.map(({ kind, channel }) => `${kind} ${channel}`)).size);
    expect(before.every(({ isDefault }) => isDefault)).toBe(true);
    expect(before.filter(({ channel }) => channel === 'INBOX').every(({ isOn }) => isOn)).toBe(true);
    const decided = { kind: 'GOAL_COMPLETED', channel: 'PUSH', isOn: true } as const;
    await sets(person, decided.kind, decided.channel, true);
    expect((await preferencesOf(person)).filter(({ isDefault }) => !isDefault)).toEqual([
      { ...decided, isDefault: false },
    ]);
    await sets(person, decided.kind, decided.channel, false);
    expect((await preferencesOf(person)).filter(({ isDefault }) => !isDefault)).toEqual([
      { ...decided, isOn: false, isDefault: false },
    ]);
  });

  it('keep a kind from the inbox, and then from every channel', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    await sets(member, 'GOAL_COMPLETED', 'INBOX', false);
    await receives(world, goalCompleted, { tribeId, goalId: newId(), completedBy: founder.id, isChallenge: false });
    await allTold(world);
    expect(await typesSeenBy(member)).not.toContain('GOAL_COMPLETED');
    for (const channel of ['INBOX', 'EMAIL', 'PUSH'] as const)
      expect(await want(member, 'GOAL_COMPLETED', channel)).toBe(false);
  });

  it('say who wants a kind by a channel', async () => {
    const person = await world.person();
    expect(await want(person, 'GOAL_COMPLETED', 'EMAIL')).toBe(true);
    expect(await want(person, 'GOAL_COMPLETED', 'PUSH')).toBe(false);
    await sets(person, 'GOAL_COMPLETED', 'PUSH', true);
    await sets(person, 'GOAL_COMPLETED', 'EMAIL', false);
    expect(await want(person, 'GOAL_COMPLETED', 'EMAIL')).toBe(false);
    expect(await want(person, 'GOAL_COMPLETED', 'PUSH')).toBe(true);
  });
});
