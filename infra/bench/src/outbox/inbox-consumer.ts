import { parseEvent } from '@kindred/contracts/cloud-event';
import { startConsumers } from '@kindred/events/consumer';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import { insertInboxRows } from '@kindred/events/outbox';
import pg from 'pg';
import pino from 'pino';
import { Registry } from 'prom-client';
import { servePart } from './part.ts';
import { thingCounted } from './thing-counted.ts';

export interface InboxOrder {
  databaseUrl: string;
  schema: string;
  brokers: string[];
  seconds: number;
}

/**
 * Inbox row and effect in one transaction, on what the topic already holds. Answers with the events a second after the
 * first.
 */
servePart<InboxOrder, number>(async ({ databaseUrl, schema, brokers, seconds }) => {
  const logger = pino({ level: 'warn' });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  let done = 0;
  let firstAt: number | undefined;
  const consumers = await startConsumers({
    service: schema,
    transport: kafkaTransport({ brokers, clientId: 'bench-inbox', logger }),
    logger,
    registry: new Registry(),
    retries: { isAway: () => false },
    handlers: [
      {
        name: 'count',
        topics: [thingCounted.topic],
        types: [thingCounted.type],
        async handle({ value }) {
          const { id, subject } = parseEvent(thingCounted, value);
          await effectOnce(pool, schema, id, subject);
          firstAt ??= performance.now();
          done += 1;
        },
      },
    ],
  });
  while (firstAt === undefined || performance.now() < firstAt + seconds * 1_000)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const perSecond = (done * 1_000) / (performance.now() - firstAt);
  await consumers.stop();
  await pool.end();
  return perSecond;
});

async function effectOnce(pool: pg.Pool, schema: string, eventId: string, thingId: string): Promise<void> {
  const client = await pool.connect();
  await client.query(
    `BEGIN; SELECT set_config('role', '${schema}_app', true), set_config('app.actor_id', '', true), set_config('app.actor_role', 'job', true)`,
  );
  const { sql, params } = insertInboxRows(schema, 'count', [eventId]);
  const { rows } = await client.query(sql, [...params]);
  if (rows.length > 0)
    await client.query(`INSERT INTO ${schema}.effect (event_id, thing_id) VALUES ($1, $2)`, [eventId, thingId]);
  await client.query('COMMIT');
  client.release();
}
