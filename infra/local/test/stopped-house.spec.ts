import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { lockDataFolder } from '../src/single-instance.ts';

const self = { graph: 'http://localhost:5000/graphql', desk: 'http://localhost:5080' };

/** A second process that holds the folder's lock. */
async function lockingProcess(folder: string): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'locking-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(createInterface({ input: child.stdout }), 'line');
  return child;
}

describe('a data folder whose house is silent', () => {
  let folder: string;
  let child: ChildProcess;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kindred-lock-'));
    child = await lockingProcess(folder);
  });
  afterEach(async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it('is refused while that process is stopped, naming it, and is free once it was killed', async () => {
    child.kill('SIGSTOP');
    expect(() => lockDataFolder(folder, self)).toThrow(`process ${child.pid}, graph http://localhost:4000/graphql`);
    expect(existsSync(folder)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockDataFolder(folder, self).release();
  });
});
