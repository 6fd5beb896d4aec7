import { deadLetterTopic, letterMessage, parseDeadLetter, replayTopic, type DeadLetter } from './dead-letter.ts';
import type { Transport } from './transport.ts';

/** Which dead letters; all of them when nothing is said. */
export interface ReplayFilter {
  consumer?: string;
  /** The topic that the event came from. */
  topic?: string;
  /** The code of the error, such as `NOT_FOUND`. */
  code?: string;
  /** Failed last at or after this. */
  since?: Date;
  /** Ids of dead letters. */
  ids?: readonly string[];
}

export interface ReplayOptions {
  transport: Transport;
  service: string;
  filter?: ReplayFilter;
  /** Finds without sending. */
  dryRun?: boolean;
}

const pageSize = 500;

/**
 * Sends a service's dead letters to the handlers that failed, and to no one else: they go to a topic of the service's
 * own (`kindred.<service>.replays`) under the name of their consumer, not back to where they came from. Gives those
 * that were sent, or would be.
 *
 * Dead letters stay where they are for 30 days, so a second run sends them again, and the inbox drops those whose
 * effect is done. An event that failed several times is sent once. Replayed events come after whatever happened to
 * their aggregate since.
 */
export async function replayDeadLetters({
  transport,
  service,
  filter = {},
  dryRun = false,
}: ReplayOptions): Promise<DeadLetter[]> {
  const letters = await deadLettersOf(transport, service, filter);
  if (dryRun) return letters;
  for (let start = 0; start < letters.length; start += pageSize) {
    await transport.publish(
      letters.slice(start, start + pageSize).map((letter) => letterMessage(replayTopic(service), letter)),
    );
  }
  return letters;
}

/** The latest dead letter of each event and consumer, oldest first. */
export async function deadLettersOf(
  transport: Transport,
  service: string,
  filter: ReplayFilter = {},
): Promise<DeadLetter[]> {
  const latest = new Map<string, DeadLetter>();
  for (let after: string | undefined; ;) {
    const page = await transport.read(deadLetterTopic(service), after, pageSize);
    for (const { value } of page) {
      const letter = parseDeadLetter(value);
      if (!letter || !matches(letter, filter)) continue;
      const { topic, partition, offset } = letter.message;
      const event = `${letter.consumer} ${topic}/${partition}/${offset}`;
      latest.delete(event);
      latest.set(event, letter);
    }
    const last = page.at(-1);
    if (!last) return [...latest.values()];
    after = last.cursor;
  }
}

function matches({ id, consumer, message, error, lastFailedAt }: DeadLetter, filter: ReplayFilter): boolean {
  return (
    (filter.consumer === undefined || filter.consumer === consumer) &&
    (filter.topic === undefined || filter.topic === message.topic) &&
    (filter.code === undefined || filter.code === error.code) &&
    (filter.since === undefined || new Date(lastFailedAt) >= filter.since) &&
    (filter.ids === undefined || filter.ids.includes(id))
  );
}
