import type { Consumer, EachBatchPayload } from 'kafkajs';
import { Alarm } from './alarm.ts';
import { backoffMs } from './backoff.ts';
import type { KafkaAdmin } from './kafka-admin.ts';
import { kafkaClient, type KafkaOptions } from './kafka-client.ts';
import { lifeOf } from './kafka-consumer-life.ts';
import { receivedFrom } from './kafka-message.ts';
import { KafkaOffsets } from './kafka-offsets.ts';
import { PartitionWorker } from './partition-worker.ts';
import { unlessAborted, within } from './timing.ts';
import type { Received, SubscribeOptions, Subscription } from './transport.ts';

/** How long a partition is handled before all of them are fetched and heard again. */
const sliceMs = 1_000;
/** A group that handles several together fetches once so much has gathered, or its time is over. */
const gatheredBytes = 64 * 1024;
const retry = { firstMs: 200, maxMs: 2_000 };
/** A consumer that lived this long was well, and what ended it is news. */
const wellAfterMs = 10_000;

/**
 * A member of a consumer group until it is stopped. kafkajs ends its consumer on some failures, so every end is
 * followed by a new one.
 *
 * Offsets are committed here, after the effect: kafkajs would commit at the end of each partition's batch whatever its
 * settings.
 */
export class KafkaSubscription implements Subscription {
  readonly #stopping = new AbortController();
  readonly #alarm = new Alarm();
  readonly #workers = new Map<string, PartitionWorker>();
  readonly #ended: Promise<void>;
  #consumer: Consumer | undefined;

  constructor(
    readonly options: SubscribeOptions,
    readonly kafka: KafkaOptions,
    readonly admin: KafkaAdmin,
  ) {
    this.#ended = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#alarm.ring();
    await this.#ended;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (let failures = 0; !signal.aborted;) {
      const began = performance.now();
      try {
        await this.#consume();
      } catch (error) {
        failures = performance.now() - began > wellAfterMs ? 1 : failures + 1;
        this.kafka.logger[failures === 1 ? 'warn' : 'debug'](
          { err: error, group: this.options.group, failures },
          'A consumer group lost Kafka and joins again',
        );
        await this.#alarm.wait(backoffMs(retry, failures));
      }
    }
  }

  /** Consumes until the subscription stops; rejects when kafkajs has given up or says nothing any more. */
  async #consume(): Promise<void> {
    const { group: groupId, topics } = this.options;
    const { signal } = this.#stopping;
    await this.admin.ensureTopics(topics);
    const client = kafkaClient(this.kafka, 5);
    const consumer = client.kafka.consumer({
      groupId,
      sessionTimeout: 10_000,
      heartbeatInterval: 1_000,
      rebalanceTimeout: 30_000,
      maxWaitTimeInMs: this.options.together?.gatherMs ?? 250,
      minBytes: this.options.together ? gatheredBytes : 1,
      maxBytesPerPartition: 512 * 1024,
      metadataMaxAge: 60_000,
      allowAutoTopicCreation: false,
      retry: { restartOnFailure: async () => false },
    });
    this.#consumer = consumer;
    const offsets = new KafkaOffsets(consumer, this.kafka.logger);
    const life = lifeOf(consumer);
    try {
      const started = consumer
        .connect()
        .then(() => consumer.subscribe({ topics, fromBeginning: true }))
        .then(() =>
          consumer.run({
            autoCommit: false,
            eachBatchAutoResolve: false,
            partitionsConsumedConcurrently: 64,
            eachBatch: (payload) => this.#take(payload, offsets),
          }),
        );
      await unlessAborted(signal, Promise.race([started.then(() => life.ended), life.ended]));
    } catch (error) {
      if (!signal.aborted) throw error;
      // A stop: what is in hand is finished and committed before the group hears that we leave.
      await Promise.all([...this.#workers.values()].map((worker) => worker.settled()));
    } finally {
      life.forget();
      await within(
        3_000,
        offsets.flush().then(() => consumer.disconnect()),
      ).catch(() => undefined);
      client.cut();
    }
  }

  async #take({ batch, resolveOffset, pause }: EachBatchPayload, offsets: KafkaOffsets): Promise<void> {
    const { topic, partition } = batch;
    const worker = this.#workerOf(topic, partition);
    const last = await worker.take(receivedIn(batch), sliceMs);
    if (last !== undefined) {
      resolveOffset(last);
      offsets.done(topic, partition, last);
    }
    if (worker.isHeld || this.#stopping.signal.aborted) pause();
  }

  /** A consumer that is between two lives has nothing paused. */
  #resume(topic: string, partition: number): void {
    try {
      this.#consumer?.resume([{ topic, partitions: [partition] }]);
    } catch (error) {
      this.kafka.logger.debug({ err: error, topic, partition }, 'A partition was freed while its consumer was away');
    }
  }

  #workerOf(topic: string, partition: number): PartitionWorker {
    const name = `${topic}/${partition}`;
    const known = this.#workers.get(name);
    if (known) return known;
    const worker = new PartitionWorker({
      group: this.options,
      stopping: this.#stopping.signal,
      logger: this.kafka.logger,
      onFree: () => this.#resume(topic, partition),
    });
    this.#workers.set(name, worker);
    return worker;
  }
}

function* receivedIn({ topic, partition, messages }: EachBatchPayload['batch']): Iterable<Received> {
  for (const message of messages) yield receivedFrom(topic, partition, message);
}
