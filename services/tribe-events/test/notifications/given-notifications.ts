import { goalCompleted } from '@kindred/contracts/tribe-events/goal-completed';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { ownFields } from '../given-tribes.ts';
import { receives } from '../receives.ts';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';

export interface SeenNotification {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly body: string;
  readonly isRead: boolean;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly count: number };
}

const dataFields = ['person', 'tribe', 'event', 'goal', 'proposal', 'hive']
  .concat('split', 'share', 'transaction', 'hourClaim', 'session', 'message', 'suggestion')
  .map((field) => `${field} { id }`)
  .join(' ');

export const notificationFields = `id type title body isRead createdAt expiresAt data { ${dataFields} count }`;

/** The notifications that a person sees, the newest first. */
export async function notificationsOf(person: TestPerson, args = 'first: 100'): Promise<SeenNotification[]> {
  const { notifications } = await ownFields<{ notifications: { nodes: SeenNotification[] } }>(
    person,
    `notifications(${args}) { nodes { ${notificationFields} } }`,
  );
  return notifications.nodes;
}

export const typesSeenBy = async (person: TestPerson) => (await notificationsOf(person)).map(({ type }) => type);

/** Tells the members of a tribe that a goal is completed, and waits until a person has the notification. */
export async function givenNotification(
  world: TribeWorld,
  tribeId: string,
  { by, person }: { readonly by: TestPerson; readonly person: TestPerson },
): Promise<SeenNotification> {
  const kind = 'filter: { kinds: [GOAL_COMPLETED] }';
  const before = (await notificationsOf(person, kind)).length;
  await receives(world, goalCompleted, { tribeId, goalId: newId(), completedBy: by.id, isChallenge: false });
  return eventually(async () => {
    const seen = await notificationsOf(person, kind);
    const [newest] = seen;
    if (!newest || seen.length <= before) throw new Error('not told yet');
    return newest;
  });
}

/** Waits until all that was published before is consumed: a person of a tribe of their own is told of a last event. */
export async function allTold(world: TribeWorld): Promise<void> {
  const { tribeId, founder, member } = await pairOf(world);
  await givenNotification(world, tribeId, { by: founder, person: member });
}

/** A tribe of two. */
export async function pairOf(world: TribeWorld) {
  const founder = await world.person();
  const member = await world.person();
  const { tribe } = await founder.does<{ tribe: { id: string } }>('createTribe', { name: 'Two' }, 'tribe { id }');
  await founder.does('inviteToTribe', { tribeId: tribe.id, userId: member.id }, 'tribe { id }');
  await member.does('acceptTribeInvitation', { tribeId: tribe.id }, 'tribe { id }');
  return { tribeId: tribe.id, founder, member };
}
