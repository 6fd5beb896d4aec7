import { setTimeout } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { kafkaClient, type KafkaClient, type KafkaOptions } from './kafka-client.ts';
import { isNotThereYet } from './kafka-errors.ts';
import { withinOrReject } from './timing.ts';
import type { GroupProgress } from './transport.ts';

const retentionMs = 30 * 24 * 60 * 60 * 1000;
const answerWithinMs = 5_000;

/** Everything that is asked of the broker beside messages, over one connection that is made anew after a failure. */
export class KafkaAdmin {
  readonly #options: KafkaOptions;
  readonly #known = new Set<string>();
  #connected: { client: KafkaClient; admin: Promise<Admin> } | undefined;

  constructor(options: KafkaOptions) {
    this.#options = options;
  }

  /**
   * Makes the topics that do not exist. Kept for 30 days and then deleted, never compacted: compaction would keep one
   * event of an aggregate. The broker stamps the time, so that retention does not hang on the clocks of those who
   * write.
   */
  async ensureTopics(topics: readonly string[]): Promise<void> {
    if (topics.every((topic) => this.#known.has(topic))) return;
    await this.#ask(async (admin) => {
      const existing = new Set(await admin.listTopics());
      const missing = [...new Set(topics)].filter((topic) => !existing.has(topic));
      const { partitions: numPartitions = 6, replicationFactor = -1 } = this.#options;
      const configEntries = [
        { name: 'cleanup.policy', value: 'delete' },
        { name: 'retention.ms', value: String(retentionMs) },
        { name: 'message.timestamp.type', value: 'LogAppendTime' },
      ];
      if (missing.length > 0) {
        // kafkajs can wait for leaders itself, but gives up at once where the broker does not show the new topic yet.
        await admin.createTopics({
          waitForLeaders: false,
          topics: missing.map((topic) => ({ topic, numPartitions, replicationFactor, configEntries })),
        });
        await untilLed(admin, missing);
      }
    });
    for (const topic of topics) this.#known.add(topic);
  }

  /**
   * The ends of a topic's partitions, oldest and next offset, in order of partition; empty where there is no such
   * topic.
   */
  async extentOf(topic: string): Promise<{ low: bigint; high: bigint }[]> {
    const offsets = await this.#ask(async (admin) => {
      if (!this.#known.has(topic) && !(await admin.listTopics()).includes(topic)) return [];
      return offsetsOf(admin, topic);
    });
    return offsets
      .sort((a, b) => a.partition - b.partition)
      .map(({ low, high }) => ({ low: BigInt(low), high: BigInt(high) }));
  }

  /** A group's committed offset and the end of each partition of a topic; empty if the topic does not exist. */
  async progressOf(groupId: string, topic: string): Promise<GroupProgress[]> {
    const extent = await this.extentOf(topic);
    if (extent.length === 0) return [];
    const [committed] = await this.#ask((admin) => admin.fetchOffsets({ groupId, topics: [topic] }));
    return extent.map(({ low, high }, partition) => {
      // A group without a commit, or with one older than the first kept message, starts at the first kept message.
      const offset = BigInt(committed?.partitions.find((one) => one.partition === partition)?.offset ?? -1);
      return { partition: String(partition), done: offset > low ? offset : low, end: high };
    });
  }

  async check(): Promise<void> {
    await this.#ask((admin) => admin.describeCluster());
  }

  close(): void {
    this.#connected?.client.cut();
    this.#connected = undefined;
  }

  async #ask<T>(question: (admin: Admin) => Promise<T>): Promise<T> {
    try {
      return await withinOrReject(answerWithinMs, 'Kafka did not answer', this.#connect().then(question));
    } catch (error) {
      this.close();
      throw error;
    }
  }

  #connect(): Promise<Admin> {
    if (!this.#connected) {
      const client = kafkaClient(this.#options);
      const admin = client.kafka.admin();
      this.#connected = { client, admin: admin.connect().then(() => admin) };
    }
    return this.#connected.admin;
  }
}

/**
 * Waits until every partition of new topics has a leader. Before that, clients get an error that the topic is unknown.
 */
async function untilLed(admin: Admin, topics: string[]): Promise<void> {
  const deadline = Date.now() + answerWithinMs;
  while (!(await areLed(admin, topics)) && Date.now() < deadline) await setTimeout(50);
}

/** A partition may be listed with its leader before that leader itself knows of it. */
async function offsetsOf(admin: Admin, topic: string): ReturnType<Admin['fetchTopicOffsets']> {
  for (let triesLeft = 40; ; triesLeft -= 1) {
    try {
      return await admin.fetchTopicOffsets(topic);
    } catch (error) {
      if (triesLeft === 0 || !isNotThereYet(error)) throw error;
    }
    await setTimeout(50);
  }
}

async function areLed(admin: Admin, topics: string[]): Promise<boolean> {
  try {
    const metadata = await admin.fetchTopicMetadata({ topics });
    return metadata.topics.every(
      ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
    );
  } catch (error) {
    if (isNotThereYet(error)) return false;
    throw error;
  }
}
