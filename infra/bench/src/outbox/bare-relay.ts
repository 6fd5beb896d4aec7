import { Kafka, logLevel, Partitioners } from 'kafkajs';
import pg from 'pg';
import { servePart } from './part.ts';
import { sharedNowMs } from './thing-counted.ts';

export interface BareOrder {
  databaseUrl: string;
  schema: string;
  brokers: string[];
}

interface Row {
  id: string;
  topic: string;
  key: string;
  value: string;
  traceparent: string;
}

const batchRows = 2_000;

/**
 * The reference: the same rows read, produced and deleted with nothing around them. Answers with the milliseconds until
 * the outbox was empty, connections included, as the relay's own time includes them.
 */
servePart<BareOrder, number>(async ({ databaseUrl, schema, brokers }) => {
  const began = sharedNowMs();
  const client = new pg.Client({ connectionString: databaseUrl });
  const kafka = new Kafka({ brokers, clientId: 'bench-bare', logLevel: logLevel.ERROR });
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  await Promise.all([client.connect(), producer.connect()]);
  for (;;) {
    const { rows } = await client.query<Row>(
      `SELECT id, topic, key, value, traceparent FROM ${schema}.outbox ORDER BY id LIMIT ${batchRows}`,
    );
    const [first] = rows;
    if (!first) break;
    const messages = rows.map(({ key, value, traceparent }) => ({
      key,
      value,
      headers: { 'content-type': 'application/cloudevents+json', traceparent },
    }));
    await producer.send({ topic: first.topic, acks: -1, messages });
    await client.query(`DELETE FROM ${schema}.outbox WHERE id = ANY ($1)`, [rows.map(({ id }) => id)]);
  }
  const tookMs = sharedNowMs() - began;
  await Promise.all([client.end(), producer.disconnect()]);
  return tookMs;
});
