import { job } from '@kindred/database/actor';
import { newId } from '@kindred/contracts/uuid';
import type { KeptMail, Mailbox } from '@kindred/mail/mailbox';
import { days } from '../../src/days.ts';
import { queueDigests } from '../../src/digest/queue-digests.ts';
import { insertNotifications } from '../../src/notifications/insert-notifications.ts';
import type { NotificationKind } from '../../src/notifications/notification-kinds.ts';
import { queuePushes } from '../../src/push/queue-pushes.ts';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';

export interface ContactOf {
  readonly language?: string | null;
  readonly timeZone?: string | null;
  readonly quietHours?: { readonly from: string; readonly to: string } | null;
}

/** A person whom identity knows, with an address and UTC clocks unless said. */
export async function givenReader(world: TribeWorld, contact: ContactOf = {}): Promise<TestPerson> {
  const person = await world.person();
  world.identity.addresses.set(person.id, addressOf(person));
  world.identity.contacts.set(person.id, { language: null, timeZone: 'UTC', quietHours: null, ...contact });
  return person;
}

export const addressOf = ({ id }: TestPerson) => `${id}@example.org`;

export interface Told {
  readonly kind?: NotificationKind;
  readonly count?: number;
  readonly actorId?: string | null;
}

/** Tells people of something, as the consumers of events do. */
export async function told(
  world: TribeWorld,
  people: readonly TestPerson[],
  { kind = 'EVENT_SCHEDULED', count = 1, actorId = null }: Told = {},
): Promise<void> {
  const userIds = people.map(({ id }) => id);
  for (let nth = 0; nth < count; nth += 1)
    await world.running.service.work.run(job(), async (tx) => {
      const expiresAt = days.after(tx.now, 30);
      const about = { eventId: newId() };
      const made = await insertNotifications(tx, kind, [{ userIds, actorId, about, collapsesBy: null, expiresAt }]);
      await queueDigests(tx, userIds, kind);
      await queuePushes(
        tx,
        made.map(({ id }) => id),
      );
    });
}

/** Moves the stopped clock to the next time at which clocks in UTC show `HH:MM`. */
export function passUntil(world: TribeWorld, time: string): void {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const next = new Date(world.now());
  next.setUTCHours(hour, minute, 0, 0);
  if (next <= world.now()) next.setUTCDate(next.getUTCDate() + 1);
  world.pass((next.getTime() - world.now().getTime()) / 86_400_000);
}

/** Runs the job so that first times are planned, then in the evening. */
export async function eveningPasses(world: TribeWorld): Promise<void> {
  await world.runJob('send-digests');
  passUntil(world, '18:00');
  await world.runJob('send-digests');
}

export function mailsTo(world: TribeWorld, person: TestPerson): readonly KeptMail[] {
  return (world.running.service.dependencies.mailer as Mailbox).messages(addressOf(person));
}
