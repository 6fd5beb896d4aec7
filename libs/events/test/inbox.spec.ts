import { newId } from '@kindred/contracts/uuid';
import { throwawayBroker, type ThrowawayBroker } from '@kindred/testkit/throwaway-broker';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { startConsumers } from '../src/consumer.ts';
import { insertInboxRows } from '../src/outbox.ts';
import type { Transport } from '../src/transport.ts';
import { event, idOf } from './given-events.ts';
import { serviceSchema, type ServiceSchema } from './service-schema.ts';
import { soon } from './soon.ts';

const logger = pino({ level: 'silent' });
const happened = 'other.thing.happened.v1';

let broker: ThrowawayBroker;
let database: ThrowawayDatabase;
let transport: Transport;
let service: ServiceSchema;

beforeAll(async () => {
  database = await throwawayDatabase();
  broker = await throwawayBroker();
  transport = broker.transport();
  service = await serviceSchema(database.url);
  await service.pool.query(
    `CREATE TABLE ${service.name}.effect (event_id uuid); GRANT SELECT, INSERT ON ${service.name}.effect TO ${service.name}_app`,
  );
});
afterAll(async () => {
  await broker.drop();
  await service.drop();
  await database.drop();
});

/** The effect as a service composes it: inbox row and effect in one transaction. */
async function effectOnce(eventId: string): Promise<void> {
  const client = await service.pool.connect();
  try {
    await client.query(`BEGIN; SET LOCAL ROLE ${service.name}_app`);
    const { sql, params } = insertInboxRows(service.name, 'note', [eventId]);
    const { rows } = await client.query(sql, params);
    if (rows.length > 0) await client.query(`INSERT INTO ${service.name}.effect VALUES ($1)`, [eventId]);
    await client.query('COMMIT');
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

async function effects(): Promise<string[]> {
  const { rows } = await service.pool.query<{ event_id: string }>(`SELECT event_id FROM ${service.name}.effect`);
  return rows.map(({ event_id: id }) => id);
}

describe('the inbox', () => {
  it('gives an event one effect, however often it is published and however often its handler dies after its commit', async () => {
    const topic = 'kindred.other.inbox';
    const ids = Array.from({ length: 20 }, newId);
    let deaths = 10;
    const subscription = await startConsumers({
      service: 'inbox-test',
      transport,
      handlers: [
        {
          name: 'note',
          topics: [topic],
          types: [happened],
          handle: async ({ value }) => {
            await effectOnce(idOf(value));
            deaths -= 1;
            if (deaths >= 0) throw new Error('died before the offset was committed');
          },
        },
      ],
      retries: { firstMs: 1, maxMs: 5, isAway: () => false },
      logger,
      registry: new Registry(),
    });
    const events = ids.map((id, n) => event(topic, happened, `key-${n % 3}`, { id }));
    await transport.publish(events);
    await transport.publish(events);
    const last = newId();
    await transport.publish([
      event(topic, happened, 'key-0', { id: last }),
      event(topic, happened, 'key-1', { id: last }),
      event(topic, happened, 'key-2', { id: last }),
    ]);
    await soon(async () => expect(await effects()).toContain(last));
    await soon(async () => expect((await effects()).sort()).toEqual([...ids, last].sort()));
    await subscription.stop();
    expect(deaths).toBeLessThan(0);
  });

  it('tells consumers of one service apart', async () => {
    const id = newId();
    for (const consumer of ['one', 'another']) {
      const { sql, params } = insertInboxRows(service.name, consumer, [id]);
      expect((await service.pool.query(sql, params)).rows).toHaveLength(1);
      expect((await service.pool.query(sql, params)).rows).toHaveLength(0);
    }
  });
});
