import { newId } from '@kindred/contracts/uuid';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import type { Transport } from '@kindred/events/transport';
import { eventually } from '@kindred/testkit/eventually';
import { graphClient, granted } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens } from '@kindred/testkit/test-tokens';
import { commonSettings } from '@kindred/testkit/service-settings';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { startService } from '../src/start-service.ts';
import { noteWritten } from './notes/note.ts';
import type { Dependencies } from './notes/resolvers.ts';
import notes from './notes/service.ts';

let broker: ThrowawayDatabase;
let transport: Transport;
const tokens = await testTokens();
beforeAll(async () => {
  broker = await throwawayDatabase();
  transport = await inProcessTransport({ databaseUrl: broker.url });
});
afterAll(async () => {
  await transport?.close();
  await broker?.drop();
});

const running = (over: Transport = transport) =>
  runningService(notes, { transport: over, tokenKeys: tokens.keys, pollMs: 1_000 });
const clientOf = (test: TestService<Dependencies>) => graphClient(`${test.service.url}/graphql`);
const write = async (test: TestService<Dependencies>) => {
  const userId = newId();
  granted(
    await clientOf(test)
      .as(await tokens.person(userId))
      .request('mutation { writeNote(text: "x") { id } }'),
  );
  return userId;
};

describe('a service that is drained', () => {
  it('finishes the request in flight, and takes no other', async () => {
    const test = await running();
    const asking = clientOf(test).request<{ held: string }>('{ held }');
    await eventually(() => expect(test.service.dependencies.waiting).toBe(1));
    const drained = test.service.drain(20_000);
    await eventually(() => expect(fetch(`${test.service.url}/health/live`)).rejects.toThrow());
    test.service.dependencies.letGo();
    expect(granted(await asking)).toEqual({ held: 'let go' });
    await drained;
    await test.stop();
  });

  it('has told what it had to tell, and consumes nothing more', async () => {
    const test = await running();
    const told = await Promise.all([write(test), write(test), write(test)]);
    await test.service.drain(10_000);
    const messages = await transport.read(noteWritten.topic);
    expect(messages.map(({ value }) => JSON.parse(value).data.userId)).toEqual(expect.arrayContaining(told));
    await test.stop();
  });

  it('is done where a request and the broker hang, and keeps what it could not send', async () => {
    const hanging: Transport = {
      ...transport,
      publish: (_messages, abandon) =>
        new Promise((_, reject) => abandon?.addEventListener('abort', () => reject(new Error('given up')))),
      subscribe: async () => ({ stop: () => new Promise<void>(() => undefined) }),
      check: () => new Promise<void>(() => undefined),
      ensureTopics: () => new Promise<void>(() => undefined),
    };
    const test = await running(hanging);
    const userId = await write(test);
    const asking = clientOf(test)
      .request('{ held }')
      .catch((error: unknown) => error);
    await eventually(async () =>
      expect(await (await fetch(`${test.service.url}/health/ready`)).json()).toMatchObject({ status: 'degraded' }),
    );
    await eventually(() => expect(test.service.dependencies.waiting).toBe(1));
    await test.service.drain(1_500);
    expect(await asking).toBeInstanceOf(Error);

    const again = await startService(notes, notes.environment({ ...variables, DATABASE_URL: test.database.url }), {
      transport,
      tokenKeys: tokens.keys,
    });
    await eventually(async () =>
      expect((await transport.read(noteWritten.topic)).map(({ value }) => JSON.parse(value).data.userId)).toContain(
        userId,
      ),
    );
    await again.drain(3_000);
    await test.stop();
  });

  it('can be drained twice', async () => {
    const test = await running();
    await Promise.all([test.service.drain(1_000), test.service.drain(1_000)]);
    await test.stop();
  });
});

const variables = { ...commonSettings, LOG_LEVEL: 'silent' };

describe('a service that cannot start', () => {
  it('says why, and leaves nothing behind that would go on', async () => {
    const test = await running();
    const port = new URL(test.service.url).port;
    const closed: string[] = [];
    const definition = { ...notes, closeDependencies: async () => void closed.push('parts') };
    const starting = startService(
      definition,
      notes.environment({ ...variables, DATABASE_URL: test.database.url, PORT: port }),
      { transport, tokenKeys: tokens.keys },
    );
    await expect(starting).rejects.toThrow(/EADDRINUSE/);
    expect(closed).toEqual(['parts']);
    const userId = await write(test);
    await eventually(async () =>
      expect((await transport.read(noteWritten.topic)).map(({ value }) => JSON.parse(value).data.userId)).toContain(
        userId,
      ),
    );
    await test.stop();
  });
});

describe('a service without its database', () => {
  it('answers that it is unavailable and that it is not ready, and lives', async () => {
    const test = await running();
    const userId = await write(test);
    await test.database.drop();
    const client = clientOf(test).as(await tokens.person(userId));
    const answer = await client.request('query ($id: ID!) { note(id: $id) { text } }', { id: newId() });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
    expect((await client.request('mutation { writeNote(text: "x") { id } }')).errors).toMatchObject([
      { extensions: { code: 'SERVICE_UNAVAILABLE' } },
    ]);
    const ready = await fetch(`${test.service.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', dependencies: { database: 'down', broker: 'up' } },
    ]);
    expect((await fetch(`${test.service.url}/health/live`)).status).toBe(200);
    const archive = await fetch(`${test.service.url}/export/${userId}`, {
      headers: { authorization: `Bearer ${await tokens.service('identity', 'export:read')}` },
    });
    expect([archive.status, await archive.json()]).toMatchObject([503, { code: 'SERVICE_UNAVAILABLE' }]);
    await test.service.drain(2_000);
  });
});
