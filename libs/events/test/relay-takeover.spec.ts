import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { eventually } from '@kindred/testkit/eventually';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { inProcessTransport } from '../src/in-process-transport.ts';
import { startRelay, type Relay } from '../src/relay.ts';
import type { Transport } from '../src/transport.ts';
import { disturbed, untilAbandoned, type Disturbed } from './disturbed-transport.ts';
import { gate } from './gate.ts';
import { serviceSchema, type ServiceSchema } from './service-schema.ts';

const logger = pino({ level: 'silent' });
const takeoverMs = 5_000;

let database: ThrowawayDatabase;
let transport: Transport;
let service: ServiceSchema;
let relays: Relay[];
let processes: ChildProcess[];

beforeAll(async () => {
  database = await throwawayDatabase();
  transport = await inProcessTransport({ databaseUrl: database.url, logger });
});
afterAll(async () => {
  await transport.close();
  await database.drop();
});
beforeEach(async () => {
  service = await serviceSchema(database.url);
  relays = [];
  processes = [];
});
afterEach(async () => {
  await Promise.all(processes.map(kill));
  await Promise.all(relays.map((relay) => relay.stop(0)));
  await service.drop();
});

function relay(over: Transport = transport): Relay {
  const started = startRelay({
    databaseUrl: database.url,
    schema: service.name,
    transport: over,
    logger,
    registry: new Registry(),
    batchRows: 20,
  });
  relays.push(started);
  return started;
}

function relayProcess(): ChildProcess {
  const script = fileURLToPath(new URL('relay-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, service.name, database.url], { stdio: 'inherit' });
  processes.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, n) => String(from + n));
const tellNumbers = (from: number, count: number) => service.tell(...numbers(from, count).map((value) => ({ value })));
const led = () => eventually(async () => expect(await service.leader()).not.toBeNull());
const emptied = (withinMs = takeoverMs) =>
  eventually(async () => expect(await service.outboxIds()).toEqual([]), { withinMs });

/** What consumers see that drop repetitions by id: each value at its first appearance. */
async function seen(): Promise<string[]> {
  const values: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await transport.read(`kindred.${service.name}.thing`, after, 1_000);
    values.push(...page.map(({ value }) => value));
    if (page.length === 0) return [...new Set(values)];
    after = page.at(-1)?.cursor;
  }
}

describe('relays of one schema', () => {
  it('have one leader, and send nothing twice', async () => {
    const brokers = [disturbed(transport), disturbed(transport), disturbed(transport)];
    for (const broker of brokers) relay(broker);
    await led();
    for (let batch = 0; batch < 10; batch += 1) await tellNumbers(batch * 10, 10);
    await emptied();
    expect(brokers.map(({ acknowledged }) => acknowledged.length).sort((a, b) => a - b)).toEqual([0, 0, 100]);
  });

  it('take over within a second from one that stopped', async () => {
    const first = relay();
    await led();
    relay();
    await first.stop();
    await tellNumbers(0, 5);
    await emptied(1_500);
    expect(await seen()).toEqual(numbers(0, 5));
  });

  it('take over within 5 s from one that was killed, without a gap or an inversion', async () => {
    const killed = relayProcess();
    await led();
    relay();
    await tellNumbers(0, 200);
    await eventually(async () => expect((await seen()).length).toBeGreaterThan(0));
    await kill(killed);
    await tellNumbers(200, 50);
    await emptied();
    expect(await seen()).toEqual(numbers(0, 250));
  });

  it('take over within 5 s from one that is frozen, which sends nothing new when it wakes', async () => {
    const frozen = relayProcess();
    await led();
    relay();
    await tellNumbers(0, 50);
    await eventually(async () => expect((await seen()).length).toBeGreaterThan(0));
    frozen.kill('SIGSTOP');
    await tellNumbers(50, 50);
    await emptied();
    frozen.kill('SIGCONT');
    await tellNumbers(100, 50);
    await emptied();
    expect(await seen()).toEqual(numbers(0, 150));
  });
});

describe('a leader that lost its lease during a send', () => {
  const stolenBy = '00000000-0000-4000-8000-000000000000';
  const steal = () =>
    service.pool.query(
      `UPDATE ${service.name}.relay_lease SET holder = '${stolenBy}', expires_at = clock_timestamp() + interval '1 minute'`,
    );
  const giveBack = () => service.pool.query(`UPDATE ${service.name}.relay_lease SET expires_at = '-infinity'`);
  let broker: Disturbed;
  beforeEach(() => {
    broker = disturbed(transport);
  });

  it('gives up the batch in flight when the broker does not answer, and begins no other', async () => {
    let givenUp = 0;
    broker.before = (_, abandon) =>
      untilAbandoned(abandon).catch((error: unknown) => {
        givenUp += 1;
        throw error;
      });
    relay(broker);
    await tellNumbers(0, 60);
    await eventually(() => expect(broker.attempts).toBe(1));
    await steal();
    await eventually(() => expect(givenUp).toBe(1));
    expect(broker.attempts).toBe(1);
    expect(await service.outboxIds()).toHaveLength(60);
    broker.before = async () => undefined;
    await giveBack();
    await emptied();
    expect(await seen()).toEqual(numbers(0, 60));
  });

  it('finishes at most that batch when the broker took it all the same, and deletes it', async () => {
    const answer = gate();
    let givenUp = false;
    broker.before = async (_, abandon) => abandon?.addEventListener('abort', () => (givenUp = true));
    broker.after = () => answer.opened;
    relay(broker);
    await tellNumbers(0, 60);
    await eventually(() => expect(broker.attempts).toBe(1));
    await steal();
    await eventually(() => expect(givenUp).toBe(true));
    answer.open();
    await eventually(async () => expect(await service.outboxIds()).toHaveLength(40));
    expect(broker.attempts).toBe(1);
    await giveBack();
    await emptied();
    expect(await seen()).toEqual(numbers(0, 60));
  });
});
