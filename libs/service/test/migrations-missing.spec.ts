import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { newId } from '@kindred/contracts/uuid';
import { migrateDown, migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import { deadLetterTopic } from '@kindred/events/dead-letter';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import type { Transport } from '@kindred/events/transport';
import { eventually } from '@kindred/testkit/eventually';
import { testTokens } from '@kindred/testkit/test-tokens';
import { commonSettings } from '@kindred/testkit/service-settings';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { makeLogger } from '../src/logger.ts';
import { ServiceUnavailable } from '../src/refusals.ts';
import { startService, type RunningService } from '../src/start-service.ts';
import { noteWritten, notesMigration, Tally } from './notes/note.ts';
import type { Dependencies } from './notes/resolvers.ts';
import notes from './notes/service.ts';

const own = notesMigration.name;
const tokens = await testTokens();
let broker: ThrowawayDatabase;
let transport: Transport;
let throwaway: ThrowawayDatabase;
let lines: { msg: string; err?: { message: string }; url?: string; missingMigrations?: string[] }[] = [];
beforeAll(async () => {
  [broker, throwaway] = await Promise.all([throwawayDatabase(), throwawayDatabase()]);
  transport = await inProcessTransport({ databaseUrl: broker.url });
  await provision({ service: notes.name, ownerUrl: throwaway.url });
});
afterAll(async () => {
  await transport?.close();
  await Promise.all([broker?.drop(), throwaway?.drop()]);
});
let running: RunningService<Dependencies> | undefined;
afterEach(async () => {
  await running?.drain(3_000);
  running = undefined;
  lines = [];
});

const migrate = (migrations = notes.migrations) => ({ service: notes.name, ownerUrl: throwaway.url, migrations });
const settings = () => ({
  ...commonSettings,
  DATABASE_URL: throwaway.url,
  LOG_LEVEL: 'warn',
  DATABASE_POOL_SIZE: '3',
});
function start(definition = notes, more: Record<string, string> = {}): Promise<RunningService<Dependencies>> {
  const logger = makeLogger({
    service: 'test',
    level: 'warn',
    destination: { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) },
  });
  const started = startService(definition, notes.environment({ ...settings(), ...more }), {
    transport,
    tokenKeys: tokens.keys,
    logger,
    runJobs: false,
  });
  started.then(
    (service) => (running = service),
    () => undefined,
  );
  return started;
}
const readyAt = async (url: string | undefined) => {
  const response = await fetch(`${url}/health/ready`);
  return {
    status: response.status,
    body: (await response.json()) as { status: string; missingMigrations?: string[]; unknownMigrations?: string[] },
  };
};
/** The address that a service that waits has logged, with its reason. */
const waiting = () =>
  eventually(() => {
    const line = lines.find(({ msg }) => msg.includes('migrations of this release'));
    expect(line?.url).toBeDefined();
    return line as { url: string; missingMigrations: string[] };
  });

describe('a service whose database was never migrated', () => {
  it('is not ready, names what is missing, logs it once, answers nothing else, and starts when it is there', async () => {
    const started = start();
    const { url, missingMigrations } = await waiting();
    expect(missingMigrations).toEqual(expect.arrayContaining(['platform/0001-events', own]));
    expect(await readyAt(url)).toEqual({ status: 503, body: { status: 'unavailable', missingMigrations } });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const asked = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: '{"query":"{ __typename }"}',
      headers: { 'content-type': 'application/json' },
    });
    expect([asked.status, await asked.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] },
    ]);
    expect(lines.filter(({ msg }) => msg.includes('migrations of this release'))).toHaveLength(1);
    await migrateUp(migrate());
    expect(await readyAt((await started).url)).toMatchObject({ status: 200, body: { status: 'ready' } });
  });
});

describe('a service whose migration is taken back while it runs', () => {
  it('is not ready until it is there again, and makes no dead letter of an event that needed it', async () => {
    const { url, work } = await start();
    await migrateDown(migrate(), own);
    expect(await readyAt(url)).toMatchObject({
      status: 503,
      body: { status: 'unavailable', missingMigrations: [own] },
    });
    await readyAt(url);
    expect(lines.filter(({ missingMigrations }) => missingMigrations?.includes(own))).toHaveLength(1);

    const userId = newId();
    const value = JSON.stringify(
      toCloudEvent(noteWritten, {
        id: newId(),
        time: new Date(),
        aggregateVersion: 1,
        data: { noteId: newId(), userId },
      }),
    );
    await transport.publish([{ topic: noteWritten.topic, key: userId, value, headers: {} }]);
    const failed = () => lines.find(({ msg }) => msg === 'A consumer failed');
    await eventually(() => expect(failed()).toBeDefined());
    // An event is tried without end for this error, and eight times for any other.
    expect(failed()?.err?.message).toBe(new ServiceUnavailable().message);
    await migrateUp(migrate());
    expect(await readyAt(url)).toMatchObject({ status: 200, body: { status: 'ready' } });
    const tally = () => work.read({ role: 'job', id: null }, (tx) => tx.findOne(Tally, { userId }));
    await eventually(async () => expect(await tally()).toMatchObject({ count: 1 }));
    expect(await transport.read(deadLetterTopic(notes.name))).toEqual([]);
  });
});

describe('a database that a newer release has migrated', () => {
  const older = { ...notes, migrations: [] };

  it('is served, so that a release can be rolled back', async () => {
    const { url } = await start(older);
    expect(await readyAt(url)).toEqual({
      status: 200,
      body: { status: 'ready', dependencies: { database: 'up', broker: 'up' } },
    });
  });

  it('is waited for where a setting says so, and named', async () => {
    const started = start(older, { NEWER_SCHEMA: 'refuse' });
    const { url } = await waiting();
    expect(await readyAt(url)).toMatchObject({ status: 503, body: { unknownMigrations: [own] } });
    await migrateDown(migrate(), own);
    expect(await readyAt((await started).url)).toMatchObject({ status: 200 });
    await migrateUp(migrate());
  });
});
