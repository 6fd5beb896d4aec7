import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { createEventTables } from '../src/outbox.ts';
import { serviceSchema, type ServiceSchema } from './service-schema.ts';

let database: ThrowawayDatabase;
let service: ServiceSchema;

beforeAll(async () => {
  database = await throwawayDatabase();
  service = await serviceSchema(database.url);
});
afterAll(async () => {
  await service.drop();
  await database.drop();
});

/** Runs one statement in a role of the service and undoes it. */
async function as(role: 'app' | 'relay', sql: string): Promise<unknown> {
  const client = await service.pool.connect();
  try {
    return await client.query(`BEGIN; SET LOCAL ROLE ${service.name}_${role}; ${sql}`);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

describe('the outbox', () => {
  it.each([
    ['app', 'SELECT * FROM outbox'],
    ['app', 'DELETE FROM outbox'],
    ['app', 'UPDATE outbox SET value = value'],
    ['app', 'SELECT * FROM relay_lease'],
    ['relay', "INSERT INTO outbox (topic, key, value) VALUES ('t', 'k', 'v')"],
    ['relay', 'UPDATE outbox SET value = value'],
    ['relay', 'DELETE FROM relay_lease'],
    ['relay', 'SELECT * FROM inbox'],
  ] as const)('refuses the role %s: %s', async (role, sql) => {
    await expect(as(role, sql.replace(/(outbox|relay_lease|inbox)/, `${service.name}.$1`))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('refuses what no broker would take, where it is written', async () => {
    await expect(service.tell({ topic: 'no topic' })).rejects.toThrow(/outbox_topic_check/);
    await expect(service.tell({ value: 'x'.repeat(900_001) })).rejects.toThrow(/outbox_value_check/);
    expect(await service.outboxIds()).toEqual([]);
  });

  it('gives ids in the order in which events were told, whatever is in them', async () => {
    const awkward = ['{"a":"b,c"}', '"quoted"', 'back\\slash', 'NULL', '', '{}', 'ä\n\t'];
    await service.tell(
      ...Array.from({ length: 400 }, (_, n) => ({ key: String(n), value: awkward[n % awkward.length] ?? '' })),
    );
    const { rows } = await service.pool.query<{ key: string; value: string; traceparent: null }>(
      `SELECT key, value, traceparent FROM ${service.name}.outbox ORDER BY id`,
    );
    expect(rows.map(({ key }) => Number(key))).toEqual(Array.from({ length: 400 }, (_, n) => n));
    expect(rows.slice(0, 7).map(({ value }) => value)).toEqual(awkward);
    expect(rows[0]?.traceparent).toBeNull();
  });

  it('has no room for the schema of anybody but a service', () => {
    expect(() => createEventTables('x"; DROP SCHEMA public; --')).toThrow(/not a schema/);
  });
});
