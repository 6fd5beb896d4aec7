import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallDisk } from '@kindred/testkit/small-disk';
import { skip } from '@kindred/testkit/skip';
import { openLogFile } from './log-file.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'log-file-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('a log file', () => {
  it('ends nothing when it cannot be written, and tells of it', () => {
    const faults: unknown[] = [];
    const file = openLogFile(join(folder, 'log'), {
      maxBytes: 4,
      keptFiles: 1,
      onFault: (error) => faults.push(error),
    });
    file.write('one\n');
    // A folder in the way of the file that is set aside.
    mkdirSync(join(folder, 'log.1', 'in the way'), { recursive: true });
    expect(() => file.write('two\n')).not.toThrow();
    expect(faults).toHaveLength(1);
    rmSync(join(folder, 'log.1'), { recursive: true });
    file.write('three\n');
    expect([textOf('log'), textOf('log.1')]).toEqual(['three\n', 'one\ntwo\n']);
    file.close();
  });

  it('drops what a full disk does not take, counts it once there is room, and ends nothing', () => {
    const disk = smallDisk(1);
    if (!disk) return skip('A small disk takes a mount, which takes root.');
    const path = join(disk.folder, 'log');
    const file = openLogFile(path);
    file.write('{"msg":"first"}\n');
    disk.fill();
    for (let nth = 0; nth < 2; nth += 1) file.write(`{"msg":"${'x'.repeat(5_000)}"}\n`);
    disk.makeRoom();
    file.write('{"msg":"last"}\n');
    file.close();
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'));
    disk.remove();
    expect([lines.at(0), lines.at(-1)]).toEqual(['{"msg":"first"}', '{"msg":"last"}']);
    expect(lines.at(-2)).toContain('2 lines before this one could not be written');
  });

  it('holds each line as soon as it is written, for this user’s eyes alone', () => {
    const file = openLogFile(join(folder, 'log'));
    file.write('one\n');
    expect(textOf('log')).toBe('one\n');
    expect(statSync(join(folder, 'log')).mode & 0o777).toBe(0o600);
    file.close();
  });

  it('goes on in the file of an earlier process', () => {
    for (const line of ['one\n', 'two\n']) {
      const file = openLogFile(join(folder, 'log'));
      file.write(line);
      file.close();
    }
    expect(textOf('log')).toBe('one\ntwo\n');
  });

  it('is set aside when it is full, and the oldest goes', () => {
    const file = openLogFile(join(folder, 'log'), { maxBytes: 10, keptFiles: 2 });
    for (let number = 1; number <= 8; number += 1) file.write(`line ${number}\n`);
    file.close();
    expect(readdirSync(folder).sort()).toEqual(['log', 'log.1', 'log.2']);
    expect([textOf('log'), textOf('log.1'), textOf('log.2')]).toEqual(['line 8\n', 'line 7\n', 'line 6\n']);
  });
});
