import type { Received, Transport } from '@kindred/events/transport';

/** One message as the desk shows it: where it stands, and the event in it (null where the value is no JSON). */
export interface ShownEvent {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly receivedAt: string;
  readonly event: unknown;
}

/** A page of events, oldest first; `next` goes into `after`, and stays where it was when nothing is new. */
export interface EventPage {
  readonly events: readonly ShownEvent[];
  readonly next: string | null;
}

/** The most that one page holds. */
const pageSize = 200;

/** The page of one topic after a cursor that an earlier page gave. */
export async function pageOfTopic(transport: Pick<Transport, 'read'>, topic: string, after: string | undefined): Promise<EventPage> {
  const messages = await transport.read(topic, after, pageSize);
  const last = messages.at(-1);
  return { events: messages.map(shownEvent), next: last?.cursor ?? after ?? null };
}

/**
 * The page of all topics together, by the time at which they were received. Its cursor holds the cursor of each topic, since
 * topics share no order that one offset could stand for.
 */
export async function pageOfAll(transport: Pick<Transport, 'read'>, topics: readonly string[], after: string | undefined): Promise<EventPage> {
  const before = cursorsIn(after);
  const pages = await Promise.all(topics.map(async (topic) => ({ topic, ...(await pageOfTopic(transport, topic, before[topic])) })));
  const next = Object.fromEntries(pages.flatMap(({ topic, next: cursor }) => (cursor === null ? [] : [[topic, cursor]])));
  return {
    events: pages.flatMap((page) => page.events).sort((a, b) => a.receivedAt.localeCompare(b.receivedAt)),
    next: Object.keys(next).length === 0 ? null : Buffer.from(JSON.stringify(next)).toString('base64url'),
  };
}

/** A cursor that nobody here made is no cursor: reading then begins anew, which at the desk is harmless. */
function cursorsIn(after: string | undefined): Readonly<Record<string, string>> {
  if (after === undefined) return {};
  try {
    const read = JSON.parse(Buffer.from(after, 'base64url').toString()) as unknown;
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

function shownEvent(message: Received): ShownEvent {
  const { topic, partition, offset } = message;
  return { topic, partition, offset, receivedAt: message.timestamp.toISOString(), event: jsonIn(message.value) };
}

function jsonIn(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}
