import type { KafkaAdmin } from './kafka-admin.ts';
import type { KafkaOptions } from './kafka-client.ts';
import { KafkaLook, type Span } from './kafka-look.ts';
import type { Logged, Received } from './transport.ts';

const idleMs = 30_000;

/** Reads topics. A topic keeps its connection for 30 s after a read, because a second read often follows. */
export class KafkaReader {
  readonly #looks = new Map<string, { look: KafkaLook; idle?: NodeJS.Timeout }>();

  constructor(
    readonly kafka: KafkaOptions,
    readonly admin: KafkaAdmin,
  ) {}

  async read(topic: string, after = '', limit = 100): Promise<Logged[]> {
    const cursor = positionsIn(after);
    const extent = await this.admin.extentOf(topic);
    const spans = extent.map(({ low, high }, partition): Span => ({
      partition,
      from: max(cursor[partition] ?? 0n, low),
      to: high,
    }));
    if (spans.every(({ from, to }) => from >= to)) return [];
    const messages = await this.#look(topic, spans, limit);
    return withCursors(messages.sort(byTime).slice(0, limit), spans);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#looks.keys()].map((topic) => this.#end(topic)));
  }

  async #look(topic: string, spans: Span[], limit: number): Promise<Received[]> {
    const entry = this.#looks.get(topic) ?? { look: new KafkaLook(topic, this.kafka) };
    this.#looks.set(topic, entry);
    clearTimeout(entry.idle);
    try {
      return await entry.look.collect(spans, limit);
    } catch (error) {
      await this.#end(topic);
      throw error;
    } finally {
      clearTimeout(entry.idle);
      entry.idle = setTimeout(() => void this.#end(topic), idleMs).unref();
    }
  }

  async #end(topic: string): Promise<void> {
    const entry = this.#looks.get(topic);
    this.#looks.delete(topic);
    clearTimeout(entry?.idle);
    await entry?.look.close();
  }
}

/** A cursor is the next offset of each partition, `12.0.7`. Anything else begins at the beginning. */
function positionsIn(cursor: string): bigint[] {
  return /^\d+(\.\d+)*$/.test(cursor) ? cursor.split('.').map(BigInt) : [];
}

/**
 * Partitions have no common order but the broker's time; within a partition, which is what counts, the offset decides.
 */
function byTime(a: Received, b: Received): number {
  return (
    a.timestamp.getTime() - b.timestamp.getTime() ||
    a.partition - b.partition ||
    Number(BigInt(a.offset) - BigInt(b.offset))
  );
}

function withCursors(messages: Received[], spans: readonly Span[]): Logged[] {
  const positions = spans.map(({ from }) => from);
  return messages.map((message) => {
    positions[message.partition] = BigInt(message.offset) + 1n;
    return { ...message, cursor: positions.join('.') };
  });
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
