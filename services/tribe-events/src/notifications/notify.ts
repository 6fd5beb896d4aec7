import type { CloudEvent } from '@kindred/contracts/cloud-event';
import { notificationSent } from '@kindred/contracts/tribe-events/notification-sent';
import type { Transaction } from '@kindred/database/transaction';
import { whenAny, type Consumer } from '@kindred/service/when';
import { days } from '../days.ts';
import type { Dependencies } from '../dependencies.ts';
import { queueDigests } from '../digest/queue-digests.ts';
import { queuePushes } from '../push/queue-pushes.ts';
import { insertNotifications } from './insert-notifications.ts';
import { collapseKey, isPublished, notificationKinds } from './notification-kinds.ts';
import type { NotificationRule, NotificationSource } from './notification-source.ts';

/** Older events are no news. A new consumer reads its topic from the beginning, and dead letters come back late. */
const newsDays = 3;

/** A consumer for each topic of the table. */
export function notifyingConsumers(sources: readonly NotificationSource[]): Consumer<Dependencies>[] {
  const topics = [...new Set(sources.map(({ contract }) => contract.topic))];
  return topics.map((topic) => {
    const ofTopic = sources.filter(({ contract }) => contract.topic === topic);
    const contracts = [...new Set(ofTopic.map(({ contract }) => contract))];
    return whenAny<unknown, Dependencies>(contracts, `notify-of-${topic.replace('kindred.', '')}`, (event, tx) =>
      notify(tx, ofTopic, event),
    );
  });
}

async function notify(tx: Transaction, sources: readonly NotificationSource[], event: CloudEvent<unknown>) {
  const happenedAt = new Date(event.time);
  if (happenedAt < days.after(tx.now, -newsDays)) return;
  const data = event.data as Readonly<Record<string, unknown>>;
  const lines = sources.filter(({ contract, only }) => contract.type === event.type && fits(data, only));
  for (const line of lines) await notifyOf(tx, line, data);
}

function fits(data: Readonly<Record<string, unknown>>, only: Readonly<Record<string, unknown>> = {}): boolean {
  return Object.entries(only).every(([field, value]) => data[field] === value);
}

/** Notifies the people whom a rule names, once for each of them and a thing that is collapsed. */
export async function notifyOf<Data extends object>(
  tx: Transaction,
  { kind, to, by, shows, until, collapsesBy }: NotificationRule<Data>,
  data: Data,
): Promise<void> {
  const userIds = await to(data, tx);
  if (userIds.length === 0) return;
  const made = await insertNotifications(tx, {
    userIds,
    actorId: by?.(data) ?? null,
    kind,
    about: Object.fromEntries(shows.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]]))),
    collapsesBy: collapsesBy === undefined ? null : collapseKey(kind, String(data[collapsesBy])),
    expiresAt: until ? new Date(until(data)) : days.after(tx.now, notificationKinds[kind].days),
  });
  if (made.length === 0) return;
  const told = made.map(({ userId }) => userId);
  await queueDigests(tx, told, kind);
  await queuePushes(
    tx,
    made.map(({ id }) => id),
  );
  if (!isPublished(kind)) return;
  for (const { id, userId } of made)
    tx.publish(notificationSent, { id, version: 0 }, { notificationId: id, userId, kind, channel: 'INBOX' });
}
