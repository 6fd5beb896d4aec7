import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDataFolder } from './single-instance.ts';

const self = { graph: 'http://localhost:4000/graphql', desk: 'http://localhost:4080' };

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'kindred-lock-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('refuses a second one, saying which process has it and where its pages are', () => {
    const lock = lockDataFolder(folder, self);
    expect(() => lockDataFolder(folder, { graph: '', desk: '' })).toThrow(
      `process ${process.pid}, graph http://localhost:4000/graphql, desk http://localhost:4080`,
    );
    lock.release();
  });

  it('is free again after its release', () => {
    lockDataFolder(folder, self).release();
    lockDataFolder(folder, self).release();
  });

  it('takes over what a killed process left behind', async () => {
    for (const file of ['running.sock', 'lock', 'lock.holder']) await writeFile(join(folder, file), '');
    lockDataFolder(folder, self).release();
  });
});
