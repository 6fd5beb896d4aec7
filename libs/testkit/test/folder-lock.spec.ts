import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FolderInUse, lockFolder } from '@kindred/testkit/folder-lock';
import { identityOf } from '@kindred/testkit/process-identity';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const noteHolder = (content: unknown) => writeFileSync(path.join(folder, 'lock'), JSON.stringify(content));

describe('the lock of a folder', () => {
  it('is held by one at a time, and leaves nothing behind', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    lock.release();
    lockFolder(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is respected while its process lives', async () => {
    const holder = spawn('sleep', ['60']);
    await once(holder, 'spawn');
    noteHolder(identityOf(holder.pid ?? 0));
    expect(() => lockFolder(folder)).toThrow(`${folder} is in use by process ${holder.pid}.`);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    lockFolder(folder).release();
  });

  it('is taken from a process whose number a later one was given', () => {
    noteHolder({ pid: process.pid, startedAt: '1' });
    lockFolder(folder).release();
  });

  it('is taken over when nobody can tell whose it is', () => {
    writeFileSync(path.join(folder, 'lock'), 'half a li');
    lockFolder(folder).release();
  });
});
