import definition from '../../src/service.ts';
import { columnsOf } from '@kindred/service/personal-data/owner';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const inventory = definition.features.flatMap(({ personalData = [] }) => personalData);
const ownedColumns = inventory
  .filter(({ kept }) => kept === undefined)
  .flatMap(({ table, owner }) => columnsOf(owner).map(([column]) => ({ table, column })));

describe('the role that erases people', () => {
  it('reads no sealed column', async () => {
    for (const { table, sealed = {} } of inventory) {
      for (const column of Object.keys(sealed)) {
        const [found] = await vessels.rows<{ readable: boolean }>(
          `SELECT has_column_privilege('vessel_privacy_eraser', $1::regclass, $2, 'SELECT') AS readable`,
          [table, column],
        );
        expect({ table, column, ...found }).toEqual({ table, column, readable: false });
      }
    }
  });

  it('deletes the rows of every table that names an owner, and reads the owner', async () => {
    for (const { table, column } of ownedColumns) {
      const [found] = await vessels.rows<{ granted: boolean; open: boolean }>(
        `SELECT has_table_privilege($2, $1::regclass, 'DELETE') AND has_column_privilege($2, $1::regclass, $3, 'SELECT') AS granted,
           (SELECT count(*) = 2 FROM pg_policy WHERE polrelid = $1::regclass AND polcmd IN ('r', 'd') AND $2::regrole = ANY (polroles)) AS open`,
        [table, 'vessel_privacy_eraser', column],
      );
      expect({ table, column, ...found }).toEqual({ table, column, granted: true, open: true });
    }
  });

  it('reads the owner of the rows that stay, where a receipt counts them', async () => {
    const counted = inventory.filter((each) => each.kept !== undefined && each.counted !== 'NEVER');
    for (const { table, owner } of counted) {
      for (const [column] of columnsOf(owner)) {
        const [found] = await vessels.rows<{ readable: boolean }>(
          `SELECT has_column_privilege('vessel_privacy_eraser', $1::regclass, $2, 'SELECT') AS readable`,
          [table, column],
        );
        expect({ table, column, ...found }).toEqual({ table, column, readable: true });
      }
    }
  });
});
