import { databaseNames } from '@kindred/database/names';
import { custodianDatabaseRole } from '../../src/erasure/custodian.ts';
import definition from '../../src/service.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const { schema } = databaseNames('identity');

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

describe('the custodian', () => {
  const inventory = definition.features.flatMap(({ personalData = [] }) => personalData);

  it.each(inventory)('reads $kind in $table, and deletes what nothing keeps', async ({ table, kept, erase }) => {
    const changes = kept === undefined ? [erase ? 'UPDATE' : 'DELETE'] : [];
    const [found] = await identity.rows<{ granted: boolean; open: boolean }>(
      `SELECT (SELECT bool_and(has_table_privilege($1, pg_class.oid, privilege)) FROM unnest($3::text[]) AS privilege) AS granted,
         NOT relrowsecurity OR EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND $1::regrole = ANY (polroles)
           AND polcmd = ANY ($4::"char"[]) AND pg_get_expr(polqual, polrelid) = 'true') AS open
       FROM pg_class WHERE oid = $2::regclass`,
      [custodianDatabaseRole, `${schema}.${table}`, ['SELECT', ...changes], kept === undefined ? ['*'] : ['*', 'r']],
    );
    if (!found?.granted || !found.open) throw new Error(`${table} has to be in custody: see src/migrations/custody.ts`);
    expect(found).toEqual({ granted: true, open: true });
  });
});
