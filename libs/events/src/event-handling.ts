import { setTimeout as delay } from 'node:timers/promises';
import { InvalidEvent } from '@kindred/contracts/invalid-event';
import type { Logger } from 'pino';
import type { ConsumerMetrics } from './consumer-metrics.ts';
import { deadLetterOf, deadLetterTopic, letterMessage, parseDeadLetter, replayTopic } from './dead-letter.ts';
import { pauseBeforeRetry, type RetryPolicy } from './retry-policy.ts';
import { currentTraceparent, withTrace } from './trace-context.ts';
import type { Received, Transport } from './transport.ts';
import type { Slots } from './slots.ts';

/** What a service does about events of some types. */
export interface EventHandler {
  /** Names the group, the inbox rows and the dead letters: it stays when the code moves. */
  name: string;
  topics: readonly string[];
  /** Events of other types on these topics are passed over. */
  types: readonly string[];
  /**
   * Does the effect. Throws InvalidEvent for an event that is not as its contract says: a dead letter at once. Anything
   * else that it throws is tried again. Runs within the event's trace.
   */
  handle(event: HandledEvent): Promise<void>;
  /**
   * Does the effects of several events, in their order, or none of them: for a handler of frequent events. When it
   * throws, `handle` gets each of them alone, so that one that fails holds up no other.
   */
  handleTogether?(events: readonly HandledEvent[]): Promise<void>;
}

export interface HandledEvent {
  /** The CloudEvent in JSON. */
  value: string;
  message: Received;
  /** 1 for the first try in this process. */
  attempt: number;
  /** Of the span in which the handler runs. */
  traceparent: string | undefined;
}

interface HandlingOptions {
  service: string;
  handler: EventHandler;
  transport: Transport;
  policy: RetryPolicy;
  metrics: ConsumerMetrics;
  /** For the effects of several events. Retries of single events do not take one. */
  slots: Slots;
  logger: Logger;
}

/** One handler's way with messages: to the effect, or to a dead letter. */
export class EventHandling {
  constructor(readonly options: HandlingOptions) {}

  /** Resolves when the message needs nothing more; rejects only when it is to come again. */
  async receive(received: Received, stopping: AbortSignal): Promise<void> {
    const message = this.#unpacked(received);
    if (!message) return;
    const { policy, metrics, handler, logger } = this.options;
    const consumer = handler.name;
    let firstFailedAt: Date | undefined;
    for (let attempts = 1; ; attempts += 1) {
      try {
        await this.#handle(message, attempts);
        return;
      } catch (error) {
        // A handler that was cut off by the end of its process has not failed.
        if (stopping.aborted) throw error;
        metrics.failures.inc({ consumer });
        const lastFailedAt = new Date();
        firstFailedAt ??= lastFailedAt;
        const pauseMs = pauseBeforeRetry(policy, error, attempts);
        const { topic, partition, offset } = message;
        logger.warn({ err: error, topic, partition, offset, attempts, pauseMs }, 'A consumer failed');
        if (pauseMs === null) return this.#bury({ message, error, attempts, firstFailedAt, lastFailedAt }, stopping);
        await delay(pauseMs, undefined, { signal: stopping });
      }
    }
  }

  /** Resolves when the messages need nothing more; rejects only when all of them are to come again. */
  async receiveTogether(received: readonly Received[], stopping: AbortSignal): Promise<void> {
    if (await this.#areDoneTogether(received)) return;
    for (const message of received) {
      if (stopping.aborted) throw new Error('The subscription stops.');
      await this.receive(message, stopping);
    }
  }

  async #areDoneTogether(received: readonly Received[]): Promise<boolean> {
    const { handler, slots, logger } = this.options;
    try {
      const messages = received.flatMap((one) => this.#unpacked(one) ?? []).filter((one) => this.#isOfItsTypes(one));
      const events = messages.map((message) => {
        const traceparent = withTrace(message.headers.traceparent, currentTraceparent);
        return { value: message.value, message, attempt: 1, traceparent };
      });
      if (events.length > 0) await slots.take(async () => handler.handleTogether?.(events));
      for (const message of messages) this.#count(message);
      return true;
    } catch (error) {
      logger.debug({ err: error, messages: received.length }, 'Events that failed together are handled one by one');
      return false;
    }
  }

  async #handle(message: Received, attempt: number): Promise<void> {
    const { handler } = this.options;
    if (!this.#isOfItsTypes(message)) return;
    await withTrace(message.headers.traceparent, () =>
      handler.handle({ value: message.value, message, attempt, traceparent: currentTraceparent() }),
    );
    this.#count(message);
  }

  #isOfItsTypes({ value }: Received): boolean {
    return this.options.handler.types.includes(typeOf(value));
  }

  #count({ timestamp }: Received): void {
    const { handler, metrics } = this.options;
    metrics.events.inc({ consumer: handler.name });
    metrics.delay.observe({ consumer: handler.name }, (Date.now() - timestamp.getTime()) / 1000);
  }

  /** The message to handle: what came, or what a replayed dead letter holds for this handler. */
  #unpacked(received: Received): Received | undefined {
    const { service, handler, logger } = this.options;
    if (received.topic !== replayTopic(service)) return received;
    const letter = parseDeadLetter(received.value);
    if (letter?.consumer !== handler.name) return undefined;
    const { value, timestamp, ...place } = letter.message;
    if (value !== null) return { ...place, value, timestamp: new Date(timestamp) };
    logger.error(
      { deadLetter: letter.id, ...place, headers: undefined },
      'A dead letter without its value cannot be replayed',
    );
    return undefined;
  }

  async #bury(
    failure: Omit<Parameters<typeof deadLetterOf>[0], 'service' | 'consumer'>,
    stopping: AbortSignal,
  ): Promise<void> {
    const { service, handler, transport, metrics, logger } = this.options;
    const letter = deadLetterOf({ service, consumer: handler.name, ...failure });
    await transport.publish([letterMessage(deadLetterTopic(service), letter)], stopping);
    metrics.deadLetters.inc({ consumer: handler.name });
    const { topic, partition, offset } = failure.message;
    logger.error({ deadLetter: letter.id, topic, partition, offset, ...letter.error }, 'An event became a dead letter');
  }
}

/** The type of a CloudEvent, read without judging the rest of it. */
function typeOf(value: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    throw new InvalidEvent('an event', 'value', 'must be JSON');
  }
  const type: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'type') : undefined;
  if (typeof type !== 'string') throw new InvalidEvent('an event', 'type', 'must be given');
  return type;
}
