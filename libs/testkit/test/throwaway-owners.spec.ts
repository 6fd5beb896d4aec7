import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { databaseUrl } from '@kindred/testkit/environment';
import { lockFolder } from '@kindred/testkit/folder-lock';
import { throwawayDatabase } from '@kindred/testkit/throwaway-database';
import { own, ownedNames, takeOver } from '@kindred/testkit/throwaway/ownership';
import { removeUnlessLocked } from '@kindred/testkit/throwaway/remove-unless-locked';
import pg from 'pg';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A process that owns a throwaway of the kind, and the name or folder that it printed. */
async function owner(what: 'database' | 'name'): Promise<{ child: ChildProcess; owned: string }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'owning-process.ts'), what],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  const [owned] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, owned };
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('what a test owns', () => {
  it('is left alone while its process is stopped, and taken over once that was killed', async () => {
    const { child, owned } = await owner('name');
    child.kill('SIGSTOP');
    expect(takeOver(owned)).toBeUndefined();
    await killed(child);
    const left = takeOver(owned);
    expect(left).toBeDefined();
    left?.release();
    expect(ownedNames(owned)).toEqual([]);
  });

  it('is left alone when this machine does not know it', () => {
    expect(takeOver('test-of-another-machine')).toBeUndefined();
  });

  it('is known by its name while it is owned', () => {
    const ownership = own('spec-owned');
    expect(ownedNames('spec-owned')).toEqual(['spec-owned']);
    ownership.release();
  });

  it('is a folder that is deleted when nothing holds it, however it was named', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
    const lock = lockFolder(folder);
    writeFileSync(path.join(folder, 'data'), '');
    expect(removeUnlessLocked(folder)).toBe(false);
    expect(existsSync(path.join(folder, 'data'))).toBe(true);
    lock.release();
    expect(removeUnlessLocked(folder)).toBe(true);
    rmSync(folder, { recursive: true, force: true });
  });

  it.runIf(databaseUrl)(
    "is a database that stays when the server has ended its owner's connections, and goes when the owner was killed",
    async () => {
      const { child, owned } = await owner('database');
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      const there = async () =>
        (await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [owned])).rowCount === 1;
      child.kill('SIGSTOP');
      await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = (hashtext($1)::bigint & 4294967295)::oid`,
        [owned],
      );
      await (await throwawayDatabase()).drop();
      expect(await there()).toBe(true);
      await killed(child);
      await (await throwawayDatabase()).drop();
      expect(await there()).toBe(false);
      await client.end();
    },
  );
});
