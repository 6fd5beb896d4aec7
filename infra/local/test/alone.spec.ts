import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { kafkaBrokers } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { fail } from '@kindred/testkit/fail';
import { skip } from '@kindred/testkit/skip';
import { serviceNames } from '../src/services.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const guide = readFileSync(`${root}docs/services.md`, 'utf8');
const [, commands = ''] = /^```sh alone\n(.*?)^```$/ms.exec(guide) ?? [];

let database: ThrowawayDatabase;
beforeAll(async () => {
  database = await throwawayDatabase();
});
afterAll(() => database?.drop());

/**
 * The guide's commands for one service, on a database and a port of this test. The last one runs in the shell's own
 * process.
 */
async function scriptFor(service: string): Promise<{ script: string; port: number }> {
  const port = await freePort();
  const owner = new URL(database.url);
  const login = new URL(database.url);
  login.username = `${service.replaceAll('-', '_')}_login`;
  login.password = 'a-password';
  const script = commands
    .replace(/PORT=\d+/, `PORT=${port}`)
    .replace(/ DATABASE_URL=\S+/, ` DATABASE_URL='${login.href}'`)
    .replace(/MIGRATE_DATABASE_URL=\S+/, `MIGRATE_DATABASE_URL='${owner.href}'`)
    .replace(/KAFKA_BROKERS=\S+/, `KAFKA_BROKERS=${kafkaBrokers?.join(',')}`)
    .replaceAll('NAME', service)
    .replace(/(node .*main\.ts)\n$/, 'exec $1\n');
  return { script, port };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe.each(serviceNames)('the commands that run %s alone', (service) => {
  it('set it up, start it, and end it when asked', async () => {
    if (database.kind === 'embedded' || !kafkaBrokers)
      skip('A service alone signs in to a server and tells Kafka; set DATABASE_URL and KAFKA_BROKERS');
    const { script, port } = await scriptFor(service);
    const { PATH = '', HOME = '' } = process.env;
    const shell = spawn('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: root,
      env: { PATH, HOME },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const exited = once(shell, 'exit');
    let said = '';
    for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    try {
      const lives = eventually(
        async () => expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200),
        { withinMs: 280_000, everyMs: 200 },
      );
      await Promise.race([lives, exited.then(() => fail(said))]);
      expect(said).toContain('applied ');
      shell.kill('SIGTERM');
      expect((await exited)[0]).toBe(0);
    } finally {
      shell.kill('SIGKILL');
    }
  }, 300_000);
});
