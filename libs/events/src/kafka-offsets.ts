import type { Consumer } from 'kafkajs';
import type { Logger } from 'pino';

const commitEveryMs = 200;

/**
 * Commits how far the partitions are done, all together and a few times a second. What is not committed when a process
 * dies is delivered again.
 */
export class KafkaOffsets {
  readonly #consumer: Consumer;
  readonly #logger: Logger;
  readonly #pending = new Map<string, { topic: string; partition: number; offset: string }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(consumer: Consumer, logger: Logger) {
    this.#consumer = consumer;
    this.#logger = logger;
  }

  /** Notes a message as done; Kafka keeps the offset of the one after it. */
  done(topic: string, partition: number, offset: string): void {
    this.#pending.set(`${topic}/${partition}`, { topic, partition, offset: String(BigInt(offset) + 1n) });
    this.#timer ??= setTimeout(() => void this.flush(), commitEveryMs);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const offsets = [...this.#pending.values()];
    this.#pending.clear();
    if (offsets.length === 0) return;
    try {
      await this.#consumer.commitOffsets(offsets);
    } catch (error) {
      // A rebalance or a broker that went away: the next commit of the partition covers this one, or the messages come
      // again.
      this.#logger.debug({ err: error, offsets }, 'Offsets could not be committed');
    }
  }
}
