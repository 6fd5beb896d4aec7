import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onRealServers, serversFolder } from '@kindred/servers/environment';
import { redisUrl } from '@kindred/testkit/environment';
import { startValkey, type Valkey } from '@kindred/servers/valkey/start-valkey';
import { valkeyAnswers } from '@kindred/servers/valkey/is-answering';

let dir: string;
let valkey: Valkey | undefined;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
});
afterEach(async () => {
  await valkey?.stop();
  valkey = undefined;
  rmSync(dir, { recursive: true, force: true });
});

const answers = ({ url }: Valkey) => valkeyAnswers('127.0.0.1', Number(new URL(url).port));

// REDIS_URL says that the Debian with Valkey has been made.
describe.runIf(onRealServers && redisUrl)('a Valkey of our own', () => {
  it('answers again after a stop and after a kill, and has its folder to itself', async () => {
    const options = { dir, debianFolder: path.join(serversFolder, 'debian-valkey') };
    valkey = await startValkey(options);
    expect(await answers(valkey)).toBe(true);
    await expect(startValkey(options)).rejects.toThrow(`${dir} is in use by this process already`);
    await valkey.restart();
    expect(await answers(valkey)).toBe(true);
    await valkey.kill();
    expect(await answers(valkey)).toBe(false);
    await valkey.restart();
    expect(await answers(valkey)).toBe(true);
  });
});
