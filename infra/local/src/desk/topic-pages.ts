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

/** What was given as a cursor is none that a page has: reading on from it would silently begin anew. */
export class UnknownCursor extends Error {
  constructor() {
    super(
      '"after" is no cursor of a page: give it the "next" of the page before, or leave it out to begin with the oldest.',
    );
  }
}

/** The most that one page holds. */
const pageSize = 200;

/** The next offset, of each partition where there are several: so both transports write it. */
const cursorShape = /^\d+(\.\d+)*$/;

/** The page of one topic after a cursor that an earlier page gave. Throws UnknownCursor for any other. */
export async function pageOfTopic(
  transport: Pick<Transport, 'read'>,
  topic: string,
  after: string | undefined,
): Promise<EventPage> {
  if (after !== undefined && !cursorShape.test(after)) throw new UnknownCursor();
  const messages = await transport.read(topic, after, pageSize);
  const last = messages.at(-1);
  return { events: messages.map(shownEvent), next: last?.cursor ?? after ?? null };
}

/**
 * The page of all topics together, by the time at which they were received. Its cursor holds the cursor of each topic,
 * since topics share no order that one offset could stand for. Throws UnknownCursor for any that no page gave.
 */
export async function pageOfAll(
  transport: Pick<Transport, 'read'>,
  topics: readonly string[],
  after: string | undefined,
): Promise<EventPage> {
  const before = cursorsIn(after);
  const pages = await Promise.all(
    topics.map(async (topic) => ({ topic, ...(await pageOfTopic(transport, topic, before[topic])) })),
  );
  const next = Object.fromEntries(
    pages.flatMap(({ topic, next: cursor }) => (cursor === null ? [] : [[topic, cursor]])),
  );
  return {
    events: pages.flatMap((page) => page.events).sort((a, b) => a.receivedAt.localeCompare(b.receivedAt)),
    next: Object.keys(next).length === 0 ? null : Buffer.from(JSON.stringify(next)).toString('base64url'),
  };
}

function cursorsIn(after: string | undefined): Readonly<Record<string, string>> {
  if (after === undefined) return {};
  const read = jsonIn(Buffer.from(after, 'base64url').toString());
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw new UnknownCursor();
  return Object.fromEntries(Object.entries(read).map(([topic, cursor]) => [topic, String(cursor)]));
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
