import { randomUUID } from 'node:crypto';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import { kafkaClient, type KafkaClient, type KafkaOptions } from './kafka-client.ts';
import { lifeOf, type ConsumerLife } from './kafka-consumer-life.ts';
import { receivedFrom } from './kafka-message.ts';
import { within, withinOrReject } from './timing.ts';
import type { Received } from './transport.ts';

/** A piece of a partition, from an offset up to and without another. */
export interface Span {
  partition: number;
  from: bigint;
  to: bigint;
}

interface Wanted extends Span {
  next: bigint;
  found: Received[];
}

const collectWithinMs = 15_000;

/**
 * Reads pieces of one topic. kafkajs can only read as a member of a group, so each look has a group of its own with no
 * other member. Every partition is paused until a piece of it is wanted.
 */
export class KafkaLook {
  readonly #client: KafkaClient;
  readonly #consumer: Consumer;
  readonly #life: ConsumerLife;
  readonly #joined: Promise<void>;
  #wanted = new Map<number, Wanted>();
  #limit = 0;
  #found: (() => void) | undefined;
  /** The collection that the next one waits for. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly topic: string,
    kafka: KafkaOptions,
  ) {
    this.#client = kafkaClient(kafka);
    this.#consumer = this.#client.kafka.consumer({
      groupId: `kindred.look.${randomUUID()}`,
      maxWaitTimeInMs: 50,
      allowAutoTopicCreation: false,
      retry: { restartOnFailure: async () => false },
    });
    this.#consumer.on(this.#consumer.events.GROUP_JOIN, ({ payload }) => {
      const partitions = payload.memberAssignment[topic] ?? [];
      this.#consumer.pause([{ topic, partitions }]);
    });
    this.#life = lifeOf(this.#consumer);
    this.#joined = this.#join();
    this.#joined.catch(() => undefined);
  }

  /** The messages of these spans, in order within each, and at most `limit` of each. */
  collect(spans: readonly Span[], limit: number): Promise<Received[]> {
    const collected = this.#last.then(() =>
      withinOrReject(collectWithinMs, `${this.topic} could not be read`, this.#collect(spans, limit)),
    );
    this.#last = collected.catch(() => undefined);
    return collected;
  }

  async close(): Promise<void> {
    this.#life.forget();
    await within(1_000, this.#consumer.disconnect()).catch(() => undefined);
    this.#client.cut();
  }

  async #join(): Promise<void> {
    await this.#consumer.connect();
    await this.#consumer.subscribe({ topics: [this.topic], fromBeginning: true });
    await this.#consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: async (payload) => this.#take(payload),
    });
  }

  async #collect(spans: readonly Span[], limit: number): Promise<Received[]> {
    await Promise.race([this.#joined, this.#life.ended]);
    this.#limit = limit;
    this.#wanted = new Map(
      spans
        .filter(({ from, to }) => from < to)
        .map((span) => [span.partition, { ...span, next: span.from, found: [] }]),
    );
    const partitions = [...this.#wanted.keys()];
    const found = new Promise<void>((resolve) => {
      this.#found = resolve;
    });
    for (const { partition, from } of this.#wanted.values())
      this.#consumer.seek({ topic: this.topic, partition, offset: String(from) });
    this.#consumer.resume([{ topic: this.topic, partitions }]);
    await Promise.race([found, this.#life.ended]);
    return [...this.#wanted.values()].flatMap((wanted) => wanted.found);
  }

  #take({ batch, resolveOffset, pause, isStale }: EachBatchPayload): void {
    const wanted = this.#wanted.get(batch.partition);
    if (!wanted || isStale()) return;
    for (const message of batch.messages) {
      const offset = BigInt(message.offset);
      if (offset < wanted.next) continue;
      if (offset >= wanted.to || wanted.found.length === this.#limit) break;
      wanted.found.push(receivedFrom(this.topic, batch.partition, message));
      wanted.next = offset + 1n;
    }
    resolveOffset(batch.lastOffset());
    if (wanted.next >= wanted.to || wanted.found.length === this.#limit) pause();
    if ([...this.#wanted.values()].every(({ next, to, found }) => next >= to || found.length === this.#limit))
      this.#found?.();
  }
}
