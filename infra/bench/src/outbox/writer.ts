import { newId } from '@kindred/contracts/uuid';
import { insertOutboxRows } from '@kindred/events/outbox';
import pg from 'pg';
import { servePart } from './part.ts';
import { outboxRow, sharedNowMs } from './thing-counted.ts';

export interface WriteOrder {
  databaseUrl: string;
  schema: string;
  transactionsPerSecond: number;
  eventsPerTransaction: number;
  seconds: number;
  /** The number of the first event. */
  from: number;
}

export interface Written {
  events: number;
  /** On the shared clock. */
  beganMs: number;
  endedMs: number;
}

const connections = 12;
const things = Array.from({ length: 500 }, newId);

/**
 * Writes at an even pace, in the statements that a unit of work sends: begin with role and locals, change the
 * aggregate's row (which serialises its writers), the outbox, commit. Reports the number of each event and when its
 * commit was answered.
 */
servePart<WriteOrder, Written>(async (order, report) => {
  const pool = new pg.Pool({ connectionString: order.databaseUrl, max: connections });
  await pool.query(`INSERT INTO ${order.schema}.thing (id) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING`, [things]);
  const total = order.transactionsPerSecond * order.seconds;
  const committed: number[] = [];
  const flush = () => report(Float64Array.from(committed.splice(0)));
  const reporting = setInterval(flush, 500);
  const beganMs = sharedNowMs();
  let begun = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (begun < total) {
        const transaction = begun;
        begun += 1;
        await until(beganMs + (transaction * 1_000) / order.transactionsPerSecond);
        const first = order.from + transaction * order.eventsPerTransaction;
        const thing = things[transaction % things.length] ?? '';
        await write(pool, order, thing, first);
        const now = sharedNowMs();
        for (let event = 0; event < order.eventsPerTransaction; event += 1) committed.push(first + event, now);
      }
    }),
  );
  const endedMs = sharedNowMs();
  clearInterval(reporting);
  flush();
  await pool.end();
  return { events: total * order.eventsPerTransaction, beganMs, endedMs };
});

async function write(
  pool: pg.Pool,
  { schema, eventsPerTransaction }: WriteOrder,
  thing: string,
  first: number,
): Promise<void> {
  const client = await pool.connect();
  await client.query(
    `BEGIN; SELECT set_config('role', '${schema}_app', true), set_config('app.actor_id', '', true), set_config('app.actor_role', 'job', true)`,
  );
  const { rows } = await client.query<{ version: number }>(
    `UPDATE ${schema}.thing SET version = version + $1 WHERE id = $2 RETURNING version`,
    [eventsPerTransaction, thing],
  );
  const version = (rows[0]?.version ?? 0) - eventsPerTransaction;
  const { sql, params } = insertOutboxRows(
    schema,
    Array.from({ length: eventsPerTransaction }, (_, event) => outboxRow(thing, version + event + 1, first + event)),
  );
  await client.query(sql, params);
  await client.query('COMMIT');
  client.release();
}

async function until(timeMs: number): Promise<void> {
  const ms = timeMs - sharedNowMs();
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
