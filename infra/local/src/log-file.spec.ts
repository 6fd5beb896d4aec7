import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallDisk } from '@kindred/testkit/small-disk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLogFile } from './log-file.ts';

describe('the log of the house', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'kindred-log-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('leaves out what a full disk does not take, says so, and ends nothing', async (context) => {
    const disk = smallDisk(1);
    if (!disk) return context.skip();
    const log = openLogFile(join(disk.folder, 'log.jsonl'));
    log.write('{"msg":"first"}\n');
    disk.fill();
    const long = `{"msg":"${'x'.repeat(5_000)}"}\n`;
    log.write(long);
    log.write(long);
    disk.makeRoom();
    log.write('{"msg":"last"}\n');
    const lines = (await readFile(join(disk.folder, 'log.jsonl'), 'utf8')).split('\n').filter((line) => line.endsWith('}'));
    log.close();
    disk.remove();
    expect(lines.at(0)).toBe('{"msg":"first"}');
    expect(lines.at(-2)).toContain('2 lines before this one could not be written');
    expect(lines.at(-1)).toBe('{"msg":"last"}');
  });

  it('is not there at all where its folder is not, and ends nothing', () => {
    openLogFile(join(folder, 'nowhere', 'log.jsonl')).write('{}\n');
  });

  it('keeps what an earlier start logged, and one older file when it grows large', async () => {
    const path = join(folder, 'log.jsonl');
    const before = openLogFile(path, 20);
    before.write('{"msg":"of the crash"}\n');
    before.close();
    const log = openLogFile(path, 20);
    log.write('{"n":1}\n');
    log.write('{"n":2}\n');
    log.close();
    expect([await readFile(`${path}.1`, 'utf8'), await readFile(path, 'utf8')]).toEqual(['{"msg":"of the crash"}\n{"n":1}\n', '{"n":2}\n']);
  });
});
