import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createEventTables, dropEventTables, insertOutboxRows, type OutboxRow } from '../src/outbox.ts';

/** The schema of a service that has nothing but its event tables. */
export interface ServiceSchema {
  name: string;
  url: string;
  pool: pg.Pool;
  /**
   * Writes events as the service would: one transaction, in the service's role. Gives nothing back, because the role
   * may not read.
   */
  tell(...events: Partial<OutboxRow>[]): Promise<void>;
  outboxIds(): Promise<number[]>;
  /** The holder of the lease now, or null. */
  leader(): Promise<string | null>;
  /** The moment until which the lease is held, in milliseconds. */
  leasedUntil(): Promise<number>;
  drop(): Promise<void>;
}

export async function serviceSchema(url: string): Promise<ServiceSchema> {
  const name = `service_${randomBytes(5).toString('hex')}`;
  const roles = `${name}_app, ${name}_relay`;
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  await pool.query(
    `CREATE SCHEMA ${name}; CREATE ROLE ${name}_app; CREATE ROLE ${name}_relay; ${createEventTables(name)}`,
  );
  return {
    name,
    url,
    pool,
    async tell(...events) {
      const rows = events.map((event): OutboxRow => ({
        topic: `kindred.${name}.thing`,
        key: 'a',
        value: '{}',
        traceparent: null,
        ...event,
      }));
      const { sql, params } = insertOutboxRows(name, rows);
      await inTransaction(pool, `${name}_app`, (client) => client.query(sql, params));
    },
    async outboxIds() {
      const { rows } = await pool.query<{ id: string }>(`SELECT id FROM ${name}.outbox ORDER BY id`);
      return rows.map(({ id }) => Number(id));
    },
    async leader() {
      const { rows } = await pool.query<{ holder: string | null }>(
        `SELECT holder FROM ${name}.relay_lease WHERE expires_at > clock_timestamp()`,
      );
      return rows[0]?.holder ?? null;
    },
    async leasedUntil() {
      const { rows } = await pool.query<{ until: Date | null }>(`SELECT expires_at AS until FROM ${name}.relay_lease`);
      return rows[0]?.until?.getTime() ?? 0;
    },
    async drop() {
      await pool.query(
        `${dropEventTables(name)} DROP SCHEMA ${name} CASCADE; DROP OWNED BY ${roles}; DROP ROLE ${roles}`,
      );
      await pool.end();
    },
  };
}

async function inTransaction(
  pool: pg.Pool,
  role: string,
  work: (client: pg.PoolClient) => Promise<unknown>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN; SET LOCAL ROLE ${role}`);
    await work(client);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    client.release();
    throw error;
  }
}
