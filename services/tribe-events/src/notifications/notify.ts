import { notificationSent } from '@kindred/contracts/tribe-events/notification-sent';
import type { Transaction } from '@kindred/database/transaction';
import { whenSeveral, type Consumer, type TogetherEvent } from '@kindred/service/when';
import { days } from '../days.ts';
import type { Dependencies } from '../dependencies.ts';
import { queueDigests } from '../digest/queue-digests.ts';
import { queuePushes } from '../push/queue-pushes.ts';
import { insertNotifications } from './insert-notifications.ts';
import { collapseKey, isPublished, notificationKinds } from './notification-kinds.ts';
import { recipientsOfEach, type NotificationRule, type NotificationSource } from './notification-source.ts';

/** Older events are no news. A new consumer reads its topic from the beginning, and dead letters come back late. */
const newsDays = 3;

/** A consumer for each topic of the table. */
export function notifyingConsumers(sources: readonly NotificationSource[]): Consumer<Dependencies>[] {
  const topics = [...new Set(sources.map(({ contract }) => contract.topic))];
  return topics.map((topic) => {
    const ofTopic = sources.filter(({ contract }) => contract.topic === topic);
    const contracts = [...new Set(ofTopic.map(({ contract }) => contract))];
    return whenSeveral<unknown, Dependencies>(contracts, `notify-of-${topic.replace('kindred.', '')}`, (events, tx) =>
      notify(tx, ofTopic, events),
    );
  });
}

async function notify(
  tx: Transaction,
  sources: readonly NotificationSource[],
  events: readonly TogetherEvent<unknown>[],
) {
  const oldest = days.after(tx.now, -newsDays);
  const news = events.filter(({ time }) => new Date(time) >= oldest) as TogetherEvent<Data>[];
  for (const line of sources) {
    const { contract, only } = line;
    const told = news.filter(({ type, data }) => type === contract.type && fits(data, only));
    if (told.length > 0) await notifyOf(tx, line, told);
  }
}

type Data = Readonly<Record<string, unknown>>;

function fits(data: Data, only: Data = {}): boolean {
  return Object.entries(only).every(([field, value]) => data[field] === value);
}

/** What a rule makes notifications of. */
interface Happened<Of> {
  readonly data: Of;
  /** Of an event: publishes in its trace. */
  inTrace?(publish: () => void): void;
}

/** Notifies the people whom a rule names, once for each of them and a thing that is collapsed. */
export async function notifyOf<Of extends object>(
  tx: Transaction,
  { kind, to, by, shows, until, collapsesBy }: NotificationRule<Of>,
  happened: readonly Happened<Of>[],
): Promise<void> {
  const all = happened.map(({ data }) => data);
  const recipients = await recipientsOfEach(to, all, tx);
  const entries = happened.map(({ data, inTrace = (publish) => publish() }, place) => ({
    userIds: recipients[place] ?? [],
    actorId: by?.(data) ?? null,
    about: Object.fromEntries(shows.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]]))),
    collapsesBy: collapsesBy === undefined ? null : collapseKey(kind, String(data[collapsesBy])),
    expiresAt: until ? new Date(until(data)) : days.after(tx.now, notificationKinds[kind].days),
    inTrace,
  }));
  const made = await insertNotifications(tx, kind, entries);
  if (made.length === 0) return;
  const told = [...new Set(made.map(({ userId }) => userId))];
  await queueDigests(tx, told, kind);
  await queuePushes(
    tx,
    made.map(({ id }) => id),
  );
  if (!isPublished(kind)) return;
  for (const { id, userId, entry } of made)
    entry.inTrace(() =>
      tx.publish(notificationSent, { id, version: 0 }, { notificationId: id, userId, kind, channel: 'INBOX' }),
    );
}
