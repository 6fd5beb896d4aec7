import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { eventually } from '@kindred/testkit/eventually';
import { loadUntilNotReady } from '@kindred/testkit/load-balancer';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { commonSettings } from '@kindred/testkit/service-settings';
import { testTokens } from '@kindred/testkit/test-tokens';
import type { Dependencies } from './notes/resolvers.ts';
import notes from './notes/service.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const main = fileURLToPath(new URL('./notes/main.ts', import.meta.url));
const tokens = await testTokens();
let isOver: () => void = () => undefined;
let test: TestService<Dependencies>;
beforeEach(async () => {
  const over = new Promise<void>((resolve) => (isOver = resolve));
  test = await runningService(notes, {
    tokenKeys: tokens.keys,
    drainPause: () => over,
    variables: { DRAIN_DELAY_MS: '5000' },
  });
});
afterEach(async () => {
  isOver();
  await test.stop();
});

const ask = (origin: string) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });

describe('a service that is told to stop', () => {
  it('is not ready at once, answers on with connections closed, and closes its listener after the delay', async () => {
    const { url } = test.service;
    expect((await ask(url)).headers.get('connection')).toBe('keep-alive');
    const drained = test.service.drain(5_000);
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'stopping' }]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const answer = await ask(url);
    expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
    isOver();
    await drained;
    await expect(ask(url)).rejects.toThrow();
  });
});

describe('a process under load', () => {
  it('fails no request of a load balancer that heeds its readiness, and ends at once at a second signal', async () => {
    const environment = {
      PATH: process.env['PATH'] ?? '',
      ...commonSettings,
      DATABASE_URL: test.database.url,
      KAFKA_BROKERS: '127.0.0.1:9',
      LOG_LEVEL: 'info',
      DRAIN_DELAY_MS: '600000',
    };
    const child = spawn(process.execPath, ['--import', 'tsx', main], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const url = await eventually(
      () => {
        const [, found] = /"url":"([^"]+)","msg":"Listening"/.exec(output) ?? [];
        expect(found).toBeDefined();
        return found ?? '';
      },
      { withinMs: 60_000 },
    );

    let sent = 0;
    const { failed, answered, closing } = await loadUntilNotReady(url, async () => {
      sent += 1;
      if (sent === 100) child.kill('SIGTERM');
      return ask(url);
    });
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThanOrEqual(100);
    expect(closing).toBeGreaterThan(0);
    child.kill('SIGTERM');
    expect(await ended).toBe(1);
  });
});
