import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishSettingAside, setAside } from './earlier-data.ts';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

describe('data that --fresh sets aside', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'kindred-aside-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const keepSome = async (text: string) => {
    await mkdir(join(folder, 'postgres'), { recursive: true });
    await writeFile(join(folder, 'postgres', 'data'), text);
    await writeFile(join(folder, 'secrets.json'), text);
  };

  it('is whole in its new place, and the lock stays where it is', async () => {
    await writeFile(join(folder, 'lock'), '');
    await keepSome('first');
    const aside = await setAside(folder, at(1));
    expect((await readdir(folder)).sort()).toEqual(['earlier', 'lock']);
    expect(await readFile(join(aside ?? '', 'postgres', 'data'), 'utf8')).toBe('first');
    expect(await readFile(join(aside ?? '', 'secrets.json'), 'utf8')).toBe('first');
  });

  it('is nothing where nothing was kept', async () => {
    expect(await setAside(folder, at(1))).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is kept for the newest three times, and what has another name is never deleted', async () => {
    await mkdir(join(folder, 'earlier', 'mine'), { recursive: true });
    for (const second of [1, 2, 3, 4, 5]) {
      await keepSome(String(second));
      await setAside(folder, at(second));
    }
    expect((await readdir(join(folder, 'earlier'))).sort()).toEqual(
      [3, 4, 5].map((second) => `2026-01-01T00-00-0${second}-000Z`).concat('mine'),
    );
  });

  it('comes together when a kill cut the move short', async () => {
    await keepSome('first');
    await mkdir(join(folder, 'earlier', 'then'), { recursive: true });
    await writeFile(join(folder, 'moving-aside.json'), JSON.stringify({ to: 'then' }));
    await rm(join(folder, 'secrets.json'));
    await writeFile(join(folder, 'earlier', 'then', 'secrets.json'), 'first');
    await finishSettingAside(folder);
    expect((await readdir(join(folder, 'earlier', 'then'))).sort()).toEqual(['postgres', 'secrets.json']);
    expect(existsSync(join(folder, 'moving-aside.json'))).toBe(false);
    await finishSettingAside(folder);
  });
});
