import { setTimeout as delay } from 'node:timers/promises';
import { Partitioners, type Producer, type TopicMessages } from 'kafkajs';
import { backoffMs } from './backoff.ts';
import type { KafkaAdmin } from './kafka-admin.ts';
import { kafkaClient, type KafkaClient, type KafkaOptions } from './kafka-client.ts';
import { isFenced, isRefusal } from './kafka-errors.ts';
import { unlessAborted } from './timing.ts';
import type { Message } from './transport.ts';

/** The broker takes 1 MB in a batch of one partition; a request that is never larger cannot go beyond that in any. */
const requestBytes = 900_000;
const retry = { firstMs: 100, maxMs: 2_000 };

/**
 * The idempotent producer: acknowledged by all replicas, one request in flight.
 *
 * kafkajs takes its sequence numbers back after a failed send. The broker may have stored that batch all the same, so
 * what is sent next under those numbers must be the very same batch, which the broker then recognises; or the producer
 * is thrown away, and its successor has numbers of its own. Here a batch is sent again without end, and thrown away
 * with its producer when it is given up.
 */
export class KafkaProducer {
  readonly #options: KafkaOptions;
  readonly #admin: KafkaAdmin;
  #current: { client: KafkaClient; producer: Promise<Producer> } | undefined;
  /** The publish that the next one waits for. */
  #last: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: KafkaOptions, admin: KafkaAdmin) {
    this.#options = options;
    this.#admin = admin;
  }

  publish(messages: readonly Message[], abandon?: AbortSignal): Promise<void> {
    const published = this.#last.then(async () => {
      for (const request of requestsOf(messages)) await this.#send(request, abandon);
    });
    this.#last = published.catch(() => undefined);
    return unlessAborted(abandon, published);
  }

  close(): void {
    this.#closed = true;
    this.#throwAway();
  }

  async #send(messages: readonly Message[], abandon?: AbortSignal): Promise<void> {
    const topicMessages = byTopic(messages);
    for (let failures = 0; ;) {
      if (this.#closed || abandon?.aborted) throw new Error('The send was given up.');
      try {
        await unlessAborted(abandon, this.#once(topicMessages));
        if (failures > 0) this.#options.logger.info({ failures }, 'Kafka takes messages again');
        return;
      } catch (error) {
        const refused = isRefusal(error);
        if (refused || isFenced(error) || this.#closed || abandon?.aborted) this.#throwAway();
        if (refused || this.#closed || abandon?.aborted) throw error;
        if (failures === 0)
          this.#options.logger.warn({ err: error }, 'Kafka does not take messages; trying until it does');
        failures += 1;
        await delay(backoffMs(retry, failures), undefined, abandon ? { signal: abandon } : {}).catch(() => undefined);
      }
    }
  }

  async #once(topicMessages: TopicMessages[]): Promise<void> {
    await this.#admin.ensureTopics(topicMessages.map(({ topic }) => topic));
    const producer = await this.#connect();
    await producer.sendBatch({ topicMessages, acks: -1, timeout: 10_000 });
  }

  /** A producer that could not connect is no longer current: the next attempt begins with new connections. */
  #connect(): Promise<Producer> {
    if (!this.#current) {
      const client = kafkaClient(this.#options);
      const producer = client.kafka.producer({
        idempotent: true,
        maxInFlightRequests: 1,
        allowAutoTopicCreation: false,
        metadataMaxAge: 60_000,
        createPartitioner: Partitioners.DefaultPartitioner,
      });
      const current = { client, producer: producer.connect().then(() => producer) };
      current.producer.catch(() => this.#throwAway(current));
      this.#current = current;
    }
    return this.#current.producer;
  }

  #throwAway(producer = this.#current): void {
    producer?.client.cut();
    if (producer === this.#current) this.#current = undefined;
  }
}

function* requestsOf(messages: readonly Message[]): Iterable<Message[]> {
  let request: Message[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.value) + message.key.length + 200;
    if (request.length > 0 && bytes + size > requestBytes) {
      yield request;
      request = [];
      bytes = 0;
    }
    request.push(message);
    bytes += size;
  }
  if (request.length > 0) yield request;
}

function byTopic(messages: readonly Message[]): TopicMessages[] {
  const topics = new Map<string, TopicMessages>();
  for (const { topic, key, value, headers } of messages) {
    const entry = topics.get(topic);
    if (entry) entry.messages.push({ key, value, headers });
    else topics.set(topic, { topic, messages: [{ key, value, headers }] });
  }
  return [...topics.values()];
}
