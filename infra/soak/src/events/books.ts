import { newId } from '@kindred/contracts/uuid';
import { parseEvent } from '@kindred/contracts/cloud-event';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { pino } from 'pino';
import { counterRaised } from './counter-raised.ts';
import type { Met } from './verdict.ts';

const group = 'soak-reader.note-arrival';
const { topic } = counterRaised;

/** What stands in the databases and on the topic, read past the services as their owner. */
export class Books {
  readonly #pool: pg.Pool;
  /** Where the topic was read up to. */
  #cursor: string | undefined;

  constructor(
    ownerUrl: string,
    readonly brokers: string,
  ) {
    this.#pool = new pg.Pool({
      connectionString: ownerUrl,
      max: 2,
      connectionTimeoutMillis: 5_000,
      query_timeout: 15_000,
    });
    this.#pool.on('error', () => undefined);
  }

  async openCounters(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, newId);
    await this.#query('INSERT INTO soak_writer.counter (id) SELECT unnest($1::uuid[])', [ids]);
    return ids;
  }

  /** The versions of counters. */
  async committed(counters: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.#query<{ id: string; version: number }>(
      'SELECT id, version FROM soak_writer.counter WHERE id = ANY ($1)',
      [counters],
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  effects(counters: readonly string[]): Promise<Met[]> {
    return this.#query<Met>(
      `SELECT event_id AS "eventId", counter_id AS "counterId", version, mark FROM soak_reader.arrival WHERE counter_id = ANY ($1) ORDER BY place`,
      [counters],
    );
  }

  async effectCount(): Promise<number> {
    const [row] = await this.#query<{ count: number }>('SELECT count(*)::int AS count FROM soak_reader.arrival');
    return row?.count ?? 0;
  }

  async outbox(): Promise<{ rows: number; lowestId: number; highestId: number }> {
    const [row] = await this.#query<{ rows: number; lowestId: number; highestId: number }>(
      'SELECT count(*)::int AS rows, coalesce(min(id), 0)::float AS "lowestId", coalesce(max(id), 0)::float AS "highestId" FROM soak_writer.outbox',
    );
    return row ?? { rows: 0, lowestId: 0, highestId: 0 };
  }

  /** Which of the writer's relays holds the lease; null when it has lapsed. */
  async leader(): Promise<string | null> {
    const [row] = await this.#query<{ holder: string }>(
      'SELECT holder FROM soak_writer.relay_lease WHERE expires_at > clock_timestamp()',
    );
    return row?.holder ?? null;
  }

  /** Messages on the topic that the reader has not said are done. */
  async lag(): Promise<number> {
    const admin = new Kafka({ clientId: 'soak', brokers: [this.brokers], logLevel: logLevel.NOTHING }).admin();
    try {
      await admin.connect();
      const [ends, [done]] = await Promise.all([
        admin.fetchTopicOffsets(topic),
        admin.fetchOffsets({ groupId: group, topics: [topic] }),
      ]);
      const offsets = new Map(done?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
      return ends.reduce(
        (sum, { partition, low, high }) => sum + Number(high) - Math.max(Number(low), offsets.get(partition) ?? 0),
        0,
      );
    } finally {
      await admin.disconnect();
    }
  }

  /** Everything that came to the topic since it was last read. */
  async newOnTopic(): Promise<Met[]> {
    const transport = kafkaTransport({ brokers: [this.brokers], clientId: 'soak', logger: pino({ level: 'silent' }) });
    const met: Met[] = [];
    try {
      for (;;) {
        const page = await transport.read(topic, this.#cursor, 2_000);
        if (page.length === 0) return met;
        for (const { value } of page) {
          const { id: eventId, aggregateversion: version, data } = parseEvent(counterRaised, value);
          met.push({ eventId, version, ...data });
        }
        this.#cursor = page.at(-1)?.cursor;
      }
    } finally {
      await transport.close();
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #query<Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return (await this.#pool.query<Row>(sql, params)).rows;
  }
}
