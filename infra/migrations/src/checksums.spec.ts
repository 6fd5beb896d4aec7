import type { Migration } from '@kindred/database/migration';
import { faultsOf, withNew } from './checksums.ts';
import { releasedFolders } from './folders.ts';

const seats: Migration = { name: '0001-seats', up: 'CREATE TABLE seat ();', down: 'DROP TABLE seat' };
const chairs: Migration = { name: '0002-chairs', up: ['CREATE TABLE chair ()', 'GRANT'], down: 'DROP TABLE chair' };
const released = withNew([seats, chairs], {});

describe('released migrations', () => {
  it('are refused when one was edited, is gone, or is not released yet', () => {
    const edited = { ...seats, up: 'CREATE TABLE seat (id uuid);' };
    expect(faultsOf([edited, chairs], released)).toEqual([
      expect.stringContaining('0001-seats was released and is edited'),
    ]);
    expect(faultsOf([seats], released)).toEqual([expect.stringContaining('0002-chairs was released and is gone')]);
    const tables = { ...chairs, name: '0003-tables' };
    expect(faultsOf([seats, chairs, tables], released)).toEqual([expect.stringContaining('0003-tables is new')]);
  });

  it('are held to what they do, and not to how they are written or taken back', () => {
    const formatted = { ...seats, up: '\n  CREATE TABLE   seat ();\n', down: 'DROP TABLE IF EXISTS seat' };
    expect(faultsOf([formatted, chairs], released)).toEqual([]);
  });

  it('keep their checksum when new ones are written', () => {
    const edited = { ...seats, up: 'CREATE TABLE seat (id uuid);' };
    expect(withNew([edited, chairs], { '0001-seats': released['0001-seats'] ?? '' })).toEqual(released);
  });

  it('of this house are as they were released', async () => {
    const folders = await releasedFolders(new URL('../../../', import.meta.url));
    const faults = folders.flatMap(({ migrations, released: ours }) => faultsOf(migrations, ours));
    expect(faults).toEqual([]);
    expect(folders.length).toBeGreaterThanOrEqual(4);
  });
});
