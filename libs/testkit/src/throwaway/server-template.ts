import type pg from 'pg';

/**
 * Sees to a template database of this name, copied from another and then changed by `prepare`. Only what is marked as a
 * template is whole: what a killed preparation left has no mark and is made again. An advisory lock lets one process
 * make it while the others wait; one that is older than a week goes when another is made, since its migrations may be
 * long gone.
 */
export async function ensureTemplate(
  owner: pg.Client,
  name: string,
  source: string,
  prepare: () => Promise<void>,
): Promise<void> {
  if (await isTemplate(owner, name)) return;
  await owner.query('SELECT pg_advisory_lock(hashtext($1))', ['kindred templates']);
  try {
    if (await isTemplate(owner, name)) return;
    await removeOld(owner);
    await owner.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await owner.query(`CREATE DATABASE ${name} TEMPLATE ${source}`);
    await prepare();
    // PostgreSQL cannot copy a database that has connections.
    await owner.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
    await owner.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    await owner.query(`COMMENT ON DATABASE ${name} IS 'made ${new Date().toISOString()}'`);
    await owner.query(`ALTER DATABASE ${name} WITH IS_TEMPLATE true`);
  } finally {
    await owner.query('SELECT pg_advisory_unlock(hashtext($1))', ['kindred templates']);
  }
}

async function isTemplate(owner: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await owner.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [name]);
  return rowCount === 1;
}

async function removeOld(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database
     WHERE starts_with(datname, 'kindred_prepared_') AND datistemplate
       AND substr(shobj_description(oid, 'pg_database'), 6)::timestamptz < now() - interval '7 days'`,
  );
  for (const { name } of rows) {
    await owner.query(`ALTER DATABASE ${name} WITH IS_TEMPLATE false`);
    await owner.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}
