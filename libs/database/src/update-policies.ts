import type { DataSource, EntityMetadata } from 'typeorm';

/**
 * Tables known to be lockable, by data source. The cache is never invalidated, because policies change only by a
 * migration.
 */
const lockable = new WeakMap<DataSource, Set<string>>();

type Query = (sql: string, parameters: unknown[]) => Promise<{ allowed: boolean }[]>;

/**
 * Whether row-level security lets the role update any row of a table. If it does not, a lock finds no row and looks
 * like a missing row. So `lockOne` asks after a lock that found none. Only a yes is cached.
 */
export async function hasUpdatePolicy(
  { dataSource, tablePath }: EntityMetadata,
  role: string,
  query: Query,
): Promise<boolean> {
  const known = lockable.get(dataSource) ?? new Set();
  lockable.set(dataSource, known);
  const key = `${role} ${tablePath}`;
  if (known.has(key)) return true;
  const [found] = await query(
    `SELECT NOT row_security_active(c.oid) OR EXISTS (
       SELECT FROM pg_policy p, unnest(p.polroles) AS r
       WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd IN ('w', '*') AND (r = 0 OR pg_has_role(current_user, r, 'USAGE'))
     ) AS allowed
     FROM pg_class c WHERE c.oid = to_regclass($1)`,
    [tablePath],
  );
  const allowed = found?.allowed ?? true;
  if (allowed) known.add(key);
  return allowed;
}
