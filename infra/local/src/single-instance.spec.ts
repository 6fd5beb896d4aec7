import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdDataFolder } from './single-instance.ts';

const self = { pid: 4711, graph: 'http://localhost:4000/graphql', desk: 'http://localhost:4080' };

describe('the hold on a data folder', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'kindred-hold-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('refuses a second one, saying who has it and where', async () => {
    const hold = await holdDataFolder(folder, self);
    await expect(holdDataFolder(folder, { ...self, pid: 1 })).rejects.toThrow(/process 4711, graph http:\/\/localhost:4000\/graphql, desk http:\/\/localhost:4080/);
    await hold.release();
  });

  it('is free again after it was let go', async () => {
    await (await holdDataFolder(folder, self)).release();
    await (await holdDataFolder(folder, self)).release();
  });

  it('takes over what a killed process left behind', async () => {
    await writeFile(join(folder, 'running.sock'), '');
    await (await holdDataFolder(folder, self)).release();
  });

  it('works in a folder whose name is longer than a socket may have', async () => {
    const deep = join(folder, 'a'.repeat(120));
    const hold = await holdDataFolder(deep, self);
    await expect(holdDataFolder(deep, self)).rejects.toThrow(/already running/);
    await hold.release();
  });
});
