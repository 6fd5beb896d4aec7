import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdDataFolder } from './single-instance.ts';

const self = { graph: 'http://localhost:4000/graphql', desk: 'http://localhost:4080' };

describe('the hold on a data folder', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'kindred-hold-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('refuses a second one, saying which process has it and where its pages are', () => {
    const hold = holdDataFolder(folder, self);
    expect(() => holdDataFolder(folder, { graph: '', desk: '' })).toThrow(
      `process ${process.pid}, graph http://localhost:4000/graphql, desk http://localhost:4080`,
    );
    hold.release();
  });

  it('is free again after it was let go', () => {
    holdDataFolder(folder, self).release();
    holdDataFolder(folder, self).release();
  });

  it('takes over what a killed process left behind', async () => {
    for (const file of ['running.sock', 'lock', 'lock.holder']) await writeFile(join(folder, file), '');
    holdDataFolder(folder, self).release();
  });
});
