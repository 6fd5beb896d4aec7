import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EditedMigration } from '../src/applied-migrations.ts';
import { migrateDown, migrateUp, migrationStatus, nextStepDown } from '../src/migrate.ts';
import { migrationsIn, type Migration } from '../src/migration.ts';
import { migrationState } from '../src/migration-state.ts';
import { openFixtures, service, type Fixtures } from './fixtures.ts';
import { keepsakesMigration } from './keepsake.fixture.ts';
import { tribesMigration } from './tribe.fixture.ts';

let fixtures: Fixtures;
beforeAll(async () => (fixtures = await openFixtures()));
afterAll(async () => fixtures?.close());

const options = (migrations: readonly Migration[] = [tribesMigration, keepsakesMigration]) => ({
  service,
  ownerUrl: fixtures.throwaway.url,
  migrations,
});
const rows = () =>
  fixtures.asOwner<{ name: string; checksum: string }>('SELECT name, checksum FROM fixtures.migrations ORDER BY id');

describe('a migration that was applied', () => {
  it('is refused once it was edited, and nothing after it is applied', async () => {
    const edited = { ...tribesMigration, up: `${String(tribesMigration.up)} ALTER TABLE tribe ADD COLUMN motto text;` };
    const next = { name: '0003-mottos', up: 'CREATE TABLE motto ()', down: 'DROP TABLE motto' };
    await expect(migrateUp(options([edited, keepsakesMigration, next]))).rejects.toThrow(EditedMigration);
    expect((await rows()).map(({ name }) => name)).not.toContain('0003-mottos');
    expect(await migrateUp(options([tribesMigration, keepsakesMigration, next]))).toEqual(['0003-mottos']);
    expect(await migrateDown(options([tribesMigration, keepsakesMigration, next]), '0003-mottos')).toBe(true);
  });

  it('may be written in another way', async () => {
    const formatted = { ...tribesMigration, up: String(tribesMigration.up).replace(/\s+/g, '\n    ') };
    expect(await migrateUp(options([formatted, keepsakesMigration]))).toEqual([]);
  });
});

describe('a database that was made when migrations had other names', () => {
  beforeAll(async () => {
    await fixtures.asOwner(`
      UPDATE fixtures.migrations SET name = 'Tribes1763700000001' WHERE name = '0001-tribes';
      UPDATE fixtures.migrations SET name = 'Events1700000000001' WHERE name = 'platform/0001-events';
      ALTER TABLE fixtures.migrations DROP COLUMN checksum`);
  });

  it('is ready before and after the new release has set it up, and keeps the names that the old release knows', async () => {
    const migrations = options().migrations;
    expect(await migrationState(fixtures.work, migrations)).toEqual({ missing: [], unknown: [] });
    expect(await migrateUp(options())).toEqual([]);
    expect(await migrationState(fixtures.work, migrations)).toEqual({ missing: [], unknown: [] });
    expect((await migrationStatus(options())).every(({ applied }) => applied)).toBe(true);
    const kept = await rows();
    expect(kept.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Tribes1763700000001', 'Events1700000000001']),
    );
    expect(kept.every(({ checksum }) => checksum.length === 64)).toBe(true);
  });

  it('refuses a migration that was edited since, and takes one back by its new name', async () => {
    const edited = { ...tribesMigration, up: 'SELECT 1' };
    await expect(migrateUp(options([edited, keepsakesMigration]))).rejects.toThrow(/0001-tribes was edited/);
    expect(await migrateDown(options([tribesMigration]), '0001-tribes').catch((error: Error) => error.message)).toMatch(
      /0002-keepsakes/,
    );
    expect(await migrateDown(options(), '0002-keepsakes')).toBe(true);
    expect(await nextStepDown(options())).toMatchObject({ name: '0001-tribes' });
    expect(await migrateDown(options(), '0001-tribes')).toBe(true);
    expect(await migrateUp(options())).toEqual(['0001-tribes', '0002-keepsakes']);
  });
});

describe('a folder of migrations', () => {
  const folderWith = async (...files: string[]) => {
    const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
    for (const file of files)
      await writeFile(
        join(folder, file),
        `export const up = ['SELECT 1', 'SELECT 2'];\nexport const down = '${file}';\n`,
      );
    return { url: pathToFileURL(`${folder}/`), remove: () => rm(folder, { recursive: true }) };
  };

  it.each([
    ['a gap', ['0001-seats.ts', '0003-chairs.ts'], '0003-chairs.ts should be called 0002-'],
    ['two of one number', ['0001-chairs.ts', '0001-seats.ts'], '0001-seats.ts should be called 0002-'],
    ['a time stamp', ['1763700000001-seats.ts'], 'should be called 0001-'],
    ['other letters', ['0001-Seats.ts'], 'should be called 0001-'],
  ])('is refused with %s', async (_, files, message) => {
    const { url, remove } = await folderWith(...files);
    await expect(migrationsIn(url)).rejects.toThrow(message);
    await remove();
  });

  it('is read in the order of its numbers, without what its files share', async () => {
    const { url, remove } = await folderWith('0002-chairs.ts', '0001-seats.ts', 'policies.ts', 'checksums.json');
    expect(await migrationsIn(url)).toEqual([
      { name: '0001-seats', up: ['SELECT 1', 'SELECT 2'], down: '0001-seats.ts' },
      { name: '0002-chairs', up: ['SELECT 1', 'SELECT 2'], down: '0002-chairs.ts' },
    ]);
    await remove();
  });
});
