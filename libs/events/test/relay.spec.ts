import { databaseUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { inProcessTransport } from '../src/in-process-transport.ts';
import { startRelay, type Relay, type RelayOptions } from '../src/relay.ts';
import type { Message, Transport } from '../src/transport.ts';
import { disturbed, untilAbandoned, type Disturbed } from './disturbed-transport.ts';
import { gate } from './gate.ts';
import { serviceSchema, type ServiceSchema } from './service-schema.ts';

const logger = pino({ level: 'silent' });

let database: ThrowawayDatabase;
let inner: Transport;
let service: ServiceSchema;
let broker: Disturbed;
let relays: Relay[];

beforeAll(async () => {
  database = await throwawayDatabase();
  inner = await inProcessTransport({ databaseUrl: database.url, logger });
});
afterAll(async () => {
  await inner.close();
  await database.drop();
});
beforeEach(async () => {
  service = await serviceSchema(database.url);
  broker = disturbed(inner);
  relays = [];
});
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.stop(0)));
  await service.drop();
});

function relay(options: Partial<RelayOptions> = {}): Relay {
  const started = startRelay({
    databaseUrl: database.url,
    schema: service.name,
    transport: broker,
    logger,
    registry: new Registry(),
    pollMs: 10,
    ...options,
  });
  relays.push(started);
  return started;
}

const values = (messages: readonly Message[] = broker.acknowledged) => messages.map(({ value }) => value);
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, n) => String(from + n));
const tellNumbers = (from: number, count: number) => service.tell(...numbers(from, count).map((value) => ({ value })));
const isEmpty = () => eventually(async () => expect(await service.outboxIds()).toEqual([]));

describe('the relay', () => {
  it('sends what is in the outbox in order, with its trace, and deletes it', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await service.tell({ value: '1', key: 'x', traceparent }, { value: '2' }, { value: '3' });
    relay();
    await isEmpty();
    expect(values()).toEqual(['1', '2', '3']);
    expect(broker.acknowledged[0]).toMatchObject({
      topic: `kindred.${service.name}.thing`,
      key: 'x',
      headers: { 'content-type': 'application/cloudevents+json', traceparent },
    });
    expect(broker.acknowledged[1]?.headers).toEqual({ 'content-type': 'application/cloudevents+json' });
  });

  it('sends a row that appears below others that were sent long ago', async () => {
    relay();
    await tellNumbers(1, 3);
    await isEmpty();
    await service.pool.query(
      `INSERT INTO ${service.name}.outbox (id, topic, key, value) OVERRIDING SYSTEM VALUE VALUES (0, 'kindred.late', 'a', 'late')`,
    );
    await isEmpty();
    expect(values()).toEqual(['1', '2', '3', 'late']);
  });

  it('deletes exactly what was acknowledged, not what was committed meanwhile among it', async () => {
    const store = gate();
    broker.after = () => store.opened;
    await service.pool.query(
      `INSERT INTO ${service.name}.outbox (id, topic, key, value) OVERRIDING SYSTEM VALUE VALUES (10, 't', 'a', '10'), (20, 't', 'a', '20')`,
    );
    relay();
    await eventually(() => expect(broker.attempts).toBe(1));
    await service.pool.query(
      `INSERT INTO ${service.name}.outbox (id, topic, key, value) OVERRIDING SYSTEM VALUE VALUES (15, 't', 'b', '15')`,
    );
    store.open();
    await isEmpty();
    expect(values()).toEqual(['10', '20', '15']);
  });

  it('reads ahead while a send is out, without sending or deleting anything twice', async () => {
    await tellNumbers(0, 500);
    relay({ batchRows: 20 });
    await isEmpty();
    expect(values()).toEqual(numbers(0, 500));
    expect(broker.attempts).toBe(25);
  });

  it('has one send in flight, and repeats a failed one before anything behind it', async () => {
    let inFlight = 0;
    let most = 0;
    let failures = 3;
    broker.before = async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise(setImmediate);
      inFlight -= 1;
      if (failures > 0) {
        failures -= 1;
        throw new Error('refused');
      }
    };
    await tellNumbers(0, 60);
    relay({ batchRows: 20 });
    await isEmpty();
    expect(most).toBe(1);
    expect(values()).toEqual(numbers(0, 60));
  });

  it('sends again what was stored and not acknowledged: twice rather than never', async () => {
    let lost = true;
    broker.after = async () => {
      if (lost) {
        lost = false;
        throw new Error('the answer was lost');
      }
    };
    await tellNumbers(0, 2);
    relay();
    await isEmpty();
    expect((await inner.read(`kindred.${service.name}.thing`)).map(({ value }) => value)).toEqual(['0', '1', '0', '1']);
  });

  it('waits for a broker that is away for longer than a lease, stays the leader, and drains in order', async () => {
    const back = gate();
    broker.before = () => back.opened;
    relay({ leaseMs: 300 });
    await tellNumbers(0, 5);
    await eventually(() => expect(broker.attempts).toBe(1));
    const leader = await service.leader();
    await tellNumbers(5, 5);
    // Three times over, the lease was held until a later moment.
    for (let renewals = 0; renewals < 3; renewals += 1) {
      const until = await service.leasedUntil();
      await eventually(async () => expect(await service.leasedUntil()).toBeGreaterThan(until));
    }
    expect(await service.leader()).toBe(leader);
    expect(await service.outboxIds()).toHaveLength(10);
    back.open();
    await isEmpty();
    expect(values()).toEqual(numbers(0, 10));
    expect(broker.attempts).toBeLessThan(5);
  });

  it('looks at once when it is woken, not only at its next poll', async () => {
    const started = relay({ pollMs: 60_000 });
    await eventually(async () => expect(await service.leader()).not.toBeNull());
    await started.flush(5_000);
    await tellNumbers(0, 1);
    started.wake();
    await isEmpty();
  });

  it('flushes what is there before it stops', async () => {
    const started = relay({ pollMs: 60_000, batchRows: 10 });
    await eventually(async () => expect(await service.leader()).not.toBeNull());
    await tellNumbers(0, 100);
    await started.flush(5_000);
    await started.stop();
    expect(values()).toEqual(numbers(0, 100));
    expect(await service.outboxIds()).toEqual([]);
  });

  it('stops within its time while the broker is away, and leaves what is unsent in the outbox', async () => {
    broker.before = async (_, abandon) => untilAbandoned(abandon);
    const started = relay();
    await tellNumbers(0, 3);
    await eventually(() => expect(broker.attempts).toBe(1));
    await started.flush(50);
    await started.stop(50);
    expect(await service.outboxIds()).toHaveLength(3);
    broker.before = async () => undefined;
    relay();
    await isEmpty();
    expect(values()).toEqual(['0', '1', '2']);
  });

  it('starts before its database is there, and leads once it is', async () => {
    await service.pool.query(`ALTER TABLE ${service.name}.relay_lease RENAME TO not_migrated`);
    relay();
    await tellNumbers(0, 1);
    await service.pool.query(`ALTER TABLE ${service.name}.not_migrated RENAME TO relay_lease`);
    await isEmpty();
  });

  it('tells its backlog, its age, what it published and whether it leads', async () => {
    const registry = new Registry();
    const back = gate();
    broker.before = () => back.opened;
    await tellNumbers(0, 7);
    relay({ registry, measureMs: 20 });
    const metric = async (name: string) =>
      (await registry.getMetricsAsJSON()).find((entry) => entry.name === name)?.values[0]?.value;
    await eventually(async () => expect(await metric('kindred_outbox_rows')).toBe(7));
    await eventually(async () => expect(await metric('kindred_outbox_oldest_age_seconds')).toBeGreaterThan(0.05));
    expect(await metric('kindred_relay_leader')).toBe(1);
    back.open();
    await eventually(async () => expect(await metric('kindred_outbox_published_total')).toBe(7));
    await eventually(async () => expect(await metric('kindred_outbox_rows')).toBe(0));
  });
});

// One session has no transactions side by side, so on the embedded database these would prove nothing.
describe.skipIf(!databaseUrl)('the relay beside open transactions (needs DATABASE_URL)', () => {
  const insert = (value: string) =>
    `INSERT INTO ${service.name}.outbox (topic, key, value) VALUES ('kindred.${service.name}.thing', '${value}', '${value}')`;

  it('loses nothing of a transaction that took its ids early and commits late, and lets nobody wait for it', async () => {
    relay();
    const slow = await service.pool.connect();
    await slow.query(`BEGIN; ${insert('slow')}`);
    await tellNumbers(0, 50);
    await isEmpty();
    expect(values()).toEqual(numbers(0, 50));
    await slow.query('COMMIT');
    slow.release();
    await eventually(() => expect(values().at(-1)).toBe('slow'));
    await isEmpty();
    expect(values()).toHaveLength(51);
  });

  it('keeps the order of an aggregate whose writers take turns, however their transactions overlap with others', async () => {
    await service.pool.query(
      `CREATE TABLE ${service.name}.root (key text PRIMARY KEY, version integer NOT NULL DEFAULT 0)`,
    );
    await service.pool.query(
      `INSERT INTO ${service.name}.root (key) SELECT 'root-' || n FROM generate_series(0, 4) AS n`,
    );
    relay({ batchRows: 7 });
    const change = async (turn: number) => {
      const client = await service.pool.connect();
      await client.query('BEGIN');
      const { rows } = await client.query<{ key: string; version: number }>(
        `UPDATE ${service.name}.root SET version = version + 1 WHERE key = $1 RETURNING key, version`,
        [`root-${turn % 5}`],
      );
      const [root] = rows;
      if (turn % 3 === 0) await client.query('SELECT pg_sleep(0.01)');
      await client.query(
        `INSERT INTO ${service.name}.outbox (topic, key, value) VALUES ('kindred.${service.name}.thing', $1, $2)`,
        [root?.key, String(root?.version)],
      );
      if (turn % 4 === 0) await client.query('SELECT pg_sleep(0.01)');
      await client.query('COMMIT');
      client.release();
    };
    await Promise.all(
      Array.from({ length: 4 }, async (_, writer) => {
        for (let turn = 0; turn < 50; turn += 1) await change(turn * 4 + writer);
      }),
    );
    await isEmpty();
    for (let root = 0; root < 5; root += 1) {
      expect(values(broker.acknowledged.filter(({ key }) => key === `root-${root}`))).toEqual(numbers(1, 40));
    }
  });

  it('stays quick while an old snapshot keeps deleted rows in its way', async () => {
    const old = await service.pool.connect();
    await old.query(`BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT FROM ${service.name}.outbox`);
    for (let round = 0; round < 50; round += 1) {
      await service.pool.query(
        `INSERT INTO ${service.name}.outbox (topic, key, value) SELECT 't', 'k', repeat('x', 400) FROM generate_series(1, 1000); DELETE FROM ${service.name}.outbox`,
      );
    }
    relay();
    await eventually(async () => expect(await service.leader()).not.toBeNull());
    await tellNumbers(0, 10);
    await eventually(() => expect(values()).toEqual(numbers(0, 10)));
    await old.query('COMMIT');
    old.release();
  });
});
