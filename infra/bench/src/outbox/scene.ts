import { newId } from '@kindred/contracts/uuid';
import { createEventTables } from '@kindred/events/outbox';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { outboxRow, thingCounted } from './thing-counted.ts';

export interface Scene {
  databaseUrl: string;
  brokers: string[];
  schema: string;
  /** Puts events into the outbox at once, as one large transaction of many aggregates. */
  fill(events: number, from: number): Promise<void>;
  outboxIsEmpty(): Promise<boolean>;
  clear(): Promise<void>;
}

/** A schema of its own with the event tables, an aggregate and an effect; and an empty topic. */
export async function setScene({ databaseUrl, brokers }: { databaseUrl: string; brokers: string[] }): Promise<Scene> {
  const schema = `bench_${Date.now().toString(36)}`;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  await pool.query(`CREATE SCHEMA ${schema}; CREATE ROLE ${schema}_app; CREATE ROLE ${schema}_relay; ${createEventTables(schema)}
    CREATE TABLE ${schema}.thing (id uuid PRIMARY KEY, version integer NOT NULL DEFAULT 0) WITH (fillfactor = 50);
    CREATE TABLE ${schema}.effect (event_id uuid PRIMARY KEY, thing_id uuid NOT NULL);
    GRANT SELECT, INSERT, UPDATE ON ${schema}.thing, ${schema}.effect TO ${schema}_app`);
  await removeTopic(brokers);
  return {
    databaseUrl,
    brokers,
    schema,
    fill: (events, from) => fill(pool, schema, events, from),
    async outboxIsEmpty() {
      const { rows } = await pool.query(`SELECT FROM ${schema}.outbox LIMIT 1`);
      return rows.length === 0;
    },
    async clear() {
      await pool.query(
        `DROP SCHEMA ${schema} CASCADE; DROP OWNED BY ${schema}_app, ${schema}_relay; DROP ROLE ${schema}_app, ${schema}_relay`,
      );
      await pool.end();
      await removeTopic(brokers);
    },
  };
}

/**
 * Versions go up by one for each aggregate, as the consumer checks. The text comes from a real event, with its parts
 * put in by SQL.
 */
async function fill(pool: pg.Pool, schema: string, events: number, from: number): Promise<void> {
  const things = Array.from({ length: 500 }, newId);
  const { topic, key, value, traceparent } = outboxRow(newId(), 1, 0);
  const template = value
    .replaceAll(key, 'THING')
    .replace(/"id":"[^"]+"/, '"id":"EVENT"')
    .replace('"aggregateversion":1', '"aggregateversion":VERSION')
    .replace('"number":0', '"number":NUMBER');
  await pool.query(
    `INSERT INTO ${schema}.outbox (topic, key, value, traceparent)
     SELECT $1, thing, replace(replace(replace(replace($2, 'THING', thing), 'EVENT', gen_random_uuid()::text), 'VERSION', version::text), 'NUMBER', number::text), $3
     FROM (SELECT ($4::text[])[1 + n % 500] AS thing, n / 500 + 1 AS version, $5::integer + n AS number, n FROM generate_series(0, $6::integer - 1) AS n) AS event
     ORDER BY n`,
    [topic, template, traceparent, things, from, events],
  );
  await pool.query(`VACUUM ANALYZE ${schema}.outbox`);
}

async function removeTopic(brokers: string[]): Promise<void> {
  const admin = new Kafka({ brokers, clientId: 'bench', logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  if ((await admin.listTopics()).includes(thingCounted.topic))
    await admin.deleteTopics({ topics: [thingCounted.topic] });
  await admin.disconnect();
}
