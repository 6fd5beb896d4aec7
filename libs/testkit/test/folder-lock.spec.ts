import { spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { FolderInUse, lockFolder } from '@kindred/testkit/folder-lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function holder() {
  const script = path.join(import.meta.dirname, 'locking-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(createInterface({ input: child.stdout }), 'line');
  return child;
}

describe('the lock of a folder', () => {
  it('is held by one at a time', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    lock.release();
    lock.release();
    lockFolder(folder).release();
  });

  it('is respected while its process is stopped, whatever is noted about it, and free once that was killed', async () => {
    const child = await holder();
    child.kill('SIGSTOP');
    expect(() => lockFolder(folder)).toThrow(`${folder} is in use by process ${child.pid}.`);
    // As a container with process numbers of its own would see it: a number that nothing here has.
    writeFileSync(path.join(folder, 'lock.holder'), JSON.stringify({ pid: 2 ** 22 + 1 }));
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    rmSync(path.join(folder, 'lock.holder'));
    expect(() => lockFolder(folder)).toThrow(`${folder} is in use by another process.`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockFolder(folder).release();
  });

  it('is taken over from what a killed process left behind', () => {
    writeFileSync(path.join(folder, 'lock'), JSON.stringify({ pid: process.pid, startedAt: null }));
    writeFileSync(path.join(folder, 'lock.holder'), 'half a li');
    lockFolder(folder).release();
  });

  it('is one for the folder that stands at the path, and not for one that was moved away', () => {
    const lock = lockFolder(folder);
    const aside = `${folder}-aside`;
    renameSync(folder, aside);
    lockFolder(folder).release();
    expect(() => lockFolder(aside)).toThrow(FolderInUse);
    lock.release();
    rmSync(aside, { recursive: true });
  });
});
