import pg from 'pg';
import { inRole } from './role-transaction.ts';
import type { GroupProgress, Logged, Message } from './transport.ts';

/** How far a group has come in a partition: the offset of the last message that is done, `0` before the first. */
export interface Place {
  topic: string;
  partition: number;
  position: string;
}

export const localPartitions = 6;

const role = 'local_transport';
const keptDays = 30;
const keptMessages = 200_000;

interface LogRow {
  position: string;
  topic: string;
  partition: number;
  key: string;
  value: string;
  headers: Record<string, string>;
  published_at: Date;
}

/**
 * The log of the in-process transport, in tables of its own schema. A position is given and committed under one lock,
 * so that no message turns up behind one that was read: only so may readers keep a cursor, which on the outbox they may
 * not.
 */
export class LocalLog {
  readonly #pool: pg.Pool;

  constructor(databaseUrl: string) {
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 2,
      connectionTimeoutMillis: 10_000,
      query_timeout: 30_000,
      application_name: role,
    });
    this.#pool.on('error', () => undefined);
  }

  /** Makes the tables where they are missing; needs an address that may create schemas and roles. Safe to repeat. */
  async prepare(): Promise<void> {
    await this.#pool.query(`BEGIN;
      DO $$ BEGIN
        CREATE ROLE ${role} NOLOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- Roles are the whole server's, and another may make it now.
      END $$;
      CREATE SCHEMA IF NOT EXISTS local_transport;
      CREATE TABLE IF NOT EXISTS local_transport.message (
        position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        topic text NOT NULL,
        partition smallint NOT NULL,
        key text NOT NULL,
        value text NOT NULL,
        headers jsonb NOT NULL,
        published_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX IF NOT EXISTS message_by_partition ON local_transport.message (topic, partition, position);
      CREATE TABLE IF NOT EXISTS local_transport.progress (
        member_group text NOT NULL,
        topic text NOT NULL,
        partition smallint NOT NULL,
        position bigint NOT NULL,
        PRIMARY KEY (member_group, topic, partition)
      );
      GRANT USAGE ON SCHEMA local_transport TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA local_transport TO ${role};
      COMMIT`);
  }

  async append(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    const rows = messages.map(
      ({ topic, key, value, headers }) =>
        `(${[topic, key, value, JSON.stringify(headers)].map((text) => pg.escapeLiteral(text)).join(', ')})`,
    );
    await inRole(this.#pool, role, [
      'LOCK TABLE local_transport.message IN SHARE ROW EXCLUSIVE MODE',
      `INSERT INTO local_transport.message (topic, partition, key, value, headers)
       SELECT topic, (hashtext(key) & 2147483647) % ${localPartitions}, key, value, headers::jsonb
       FROM (VALUES ${rows.join(', ')}) AS message (topic, key, value, headers)`,
    ]);
  }

  /** A group's positions in these topics. */
  async placesOf(group: string, topics: readonly string[]): Promise<Place[]> {
    const [found] = await inRole(this.#pool, role, [
      `SELECT topic, partition, position FROM local_transport.progress
       WHERE member_group = ${pg.escapeLiteral(group)} AND topic = ANY (${arrayOf(topics)})`,
    ]);
    return found?.rows ?? [];
  }

  /**
   * How far a group has come in a topic. Positions are the whole log's: a partition that holds nothing has no entry.
   */
  async progressOf(group: string, topic: string): Promise<GroupProgress[]> {
    const [found] = await inRole(this.#pool, role, [
      `SELECT message.partition::text, max(message.position)::text AS end, coalesce(max(progress.position), 0)::text AS done
       FROM local_transport.message LEFT JOIN local_transport.progress
         ON progress.member_group = ${pg.escapeLiteral(group)} AND progress.topic = message.topic AND progress.partition = message.partition
       WHERE message.topic = ${pg.escapeLiteral(topic)} GROUP BY message.partition ORDER BY message.partition`,
    ]);
    const rows: { partition: string; done: string; end: string }[] = found?.rows ?? [];
    return rows.map(({ partition, done, end }) => ({ partition, done: BigInt(done), end: BigInt(end) }));
  }

  /** Notes how far a group has come, and reads on from each place: up to `limit` messages of each partition. */
  async next(group: string, done: readonly Place[], from: readonly Place[], limit: number): Promise<Logged[]> {
    const results = await inRole(this.#pool, role, [
      ...noteOf(group, done),
      ...(from.length > 0 ? [readingFrom(from, limit)] : []),
    ]);
    const rows: LogRow[] = (from.length > 0 ? results.at(-1)?.rows : undefined) ?? [];
    return rows.map(toLogged);
  }

  /** The position of the newest message, `0` when there is none. */
  async end(): Promise<string> {
    const [found] = await inRole(this.#pool, role, [
      'SELECT coalesce(max(position), 0) AS position FROM local_transport.message',
    ]);
    return found?.rows[0]?.position ?? '0';
  }

  async read(topic: string, after: string, limit: number): Promise<Logged[]> {
    const [found] = await inRole(this.#pool, role, [
      `SELECT * FROM local_transport.message
       WHERE topic = ${pg.escapeLiteral(topic)} AND position > ${/^\d{1,18}$/.test(after) ? after : 0} ORDER BY position LIMIT ${limit}`,
    ]);
    const rows: LogRow[] = found?.rows ?? [];
    return rows.map(toLogged);
  }

  /** Keeps what Kafka's topics would keep, and no more than a laptop should. */
  async trim(): Promise<void> {
    await inRole(this.#pool, role, [
      `DELETE FROM local_transport.message
       WHERE published_at < now() - interval '${keptDays} days' OR position <= (SELECT max(position) FROM local_transport.message) - ${keptMessages}`,
    ]);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

function noteOf(group: string, done: readonly Place[]): string[] {
  if (done.length === 0) return [];
  const rows = done.map(
    ({ topic, partition, position }) =>
      `(${pg.escapeLiteral(group)}, ${pg.escapeLiteral(topic)}, ${partition}, ${position})`,
  );
  return [
    `INSERT INTO local_transport.progress (member_group, topic, partition, position) VALUES ${rows.join(', ')}
     ON CONFLICT (member_group, topic, partition) DO UPDATE SET position = excluded.position`,
  ];
}

function readingFrom(places: readonly Place[], limit: number): string {
  const rows = places.map(
    ({ topic, partition, position }) => `(${pg.escapeLiteral(topic)}, ${partition}::smallint, ${position}::bigint)`,
  );
  return `SELECT message.* FROM (VALUES ${rows.join(', ')}) AS place (topic, partition, position)
    CROSS JOIN LATERAL (
      SELECT * FROM local_transport.message
      WHERE topic = place.topic AND partition = place.partition AND position > place.position
      ORDER BY position LIMIT ${limit}
    ) AS message ORDER BY message.position`;
}

function arrayOf(texts: readonly string[]): string {
  return `ARRAY[${texts.map((text) => pg.escapeLiteral(text)).join(', ')}]::text[]`;
}

function toLogged({ position, topic, partition, key, value, headers, published_at }: LogRow): Logged {
  return { topic, partition, key, value, headers, offset: position, timestamp: published_at, cursor: position };
}
