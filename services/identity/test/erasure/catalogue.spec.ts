import { databaseNames } from '@kindred/database/names';
import { custodianDatabaseRole } from '../../src/erasure/custodian.ts';
import { passedOver, whatIsHeld } from '../../src/erasure/what-is-held.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const { schema } = databaseNames('identity');
const told =
  'A table with something of people in it belongs in src/erasure/what-is-held.ts, any other under passedOver there.';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

describe('what identity holds of people', () => {
  it('is said of every table of its schema, once', async () => {
    const tables = await identity.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = '${schema}'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
    );
    const listed = [...whatIsHeld.map(({ table }) => table), ...Object.keys(passedOver)].sort();
    expect([told, listed]).toEqual([told, tables.map(({ name }) => name)]);
  });

  it('is found by every column that could name a person', async () => {
    const naming = await identity.rows<{ table: string; column: string }>(`
      SELECT relname AS table, attname AS column FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE relnamespace = '${schema}'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped AND (
        attname ~ '^(user|person|account|member|owner|subject|reader|requester|blocker|blocked|admin|actor|author)_id$' OR attname IN ('email', 'address')
        OR EXISTS (SELECT FROM pg_constraint WHERE conrelid = attrelid AND contype = 'f' AND confrelid = '${schema}.account'::regclass AND conkey = ARRAY[attnum]))`);
    const missed = naming.filter(({ table, column: name }) => {
      const held = whatIsHeld.find((each) => each.table === table);
      return held ? held.table !== 'account' && !(name in held.whose) : !(table in passedOver);
    });
    expect([told, missed]).toEqual([told, []]);
  });

  it('can be read, and deleted where nothing keeps it, by the custodian', async () => {
    for (const { table, kept } of whatIsHeld) {
      const needed = kept === undefined ? ['SELECT', 'DELETE'] : ['SELECT'];
      const [found] = await identity.rows<{ granted: boolean; open: boolean }>(
        `SELECT (SELECT bool_and(has_table_privilege($1, pg_class.oid, privilege)) FROM unnest($3::text[]) AS privilege) AS granted,
           NOT relrowsecurity OR EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND $1::regrole = ANY (polroles)
             AND polcmd = ANY ($4::"char"[]) AND pg_get_expr(polqual, polrelid) = 'true') AS open
         FROM pg_class WHERE oid = $2::regclass`,
        [custodianDatabaseRole, `${schema}.${table}`, needed, kept === undefined ? ['*'] : ['*', 'r']],
      );
      expect([`${table} has to be in custody: see src/migrations/custody.ts`, found]).toEqual([
        `${table} has to be in custody: see src/migrations/custody.ts`,
        {
          granted: true,
          open: true,
        },
      ]);
    }
  });

  it('has a kind of its own in each table, and a name of its own in the archive', () => {
    const kinds = whatIsHeld.map(({ kind }) => kind);
    const names = whatIsHeld.flatMap(({ archive }) => ('as' in archive ? [archive.as] : []));
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(new Set(names).size).toBe(names.length);
  });
});
