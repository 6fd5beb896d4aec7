import { run } from './run-sql.mjs';

/** Schemas of PostgreSQL, and of the extensions. */
const ours = (column) => `${column} !~ '^pg_' AND ${column} NOT IN ('information_schema', 'public')`;

/**
 * Everything that a migration or a test can define, and the rows of tables that were not empty, as one hash. Sizes,
 * statistics and file numbers are left out: they change with use.
 */
const definitions = `
  SELECT md5(string_agg(line, E'\\n' ORDER BY line)) FROM (
    SELECT 'schema ' || nspname || coalesce(nspacl::text, '') AS line FROM pg_namespace WHERE nspname !~ '^pg_(temp|toast_temp)'
    UNION ALL SELECT concat_ws(' ', 'class', c.oid, relname, relkind, relowner, relacl, relrowsecurity, relforcerowsecurity, reloptions)
      FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE ${ours('nspname')}
    UNION ALL SELECT concat_ws(' ', 'column', attrelid, attname, atttypid, attnotnull, attisdropped, attgenerated, attidentity, attacl)
      FROM pg_attribute JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
      WHERE ${ours('nspname')} AND attnum > 0
    UNION ALL SELECT concat_ws(' ', 'default', adrelid, adnum, md5(pg_get_expr(adbin, adrelid))) FROM pg_attrdef
    UNION ALL SELECT concat_ws(' ', 'function', p.oid, proname, md5(prosrc), prosecdef, proconfig, proowner, proacl)
      FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE ${ours('nspname')}
    UNION ALL SELECT concat_ws(' ', 'of public', count(*), max(oid::int8)) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', 'tables of public', count(*), max(oid::int8)) FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', 'trigger', oid, tgrelid, tgname, tgenabled) FROM pg_trigger
    UNION ALL SELECT concat_ws(' ', 'policy', oid, polrelid, polname, polroles, md5(polqual), md5(polwithcheck)) FROM pg_policy
    UNION ALL SELECT concat_ws(' ', 'constraint', oid, conrelid, conname, convalidated) FROM pg_constraint
    UNION ALL SELECT concat_ws(' ', 'index', indexrelid, indrelid, indisvalid) FROM pg_index
    UNION ALL SELECT concat_ws(' ', 'type', t.oid, typname) FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace WHERE ${ours('nspname')}
    UNION ALL SELECT concat_ws(' ', 'role', oid, rolname, rolsuper, rolcanlogin, rolbypassrls, rolpassword, rolconnlimit) FROM pg_authid
    UNION ALL SELECT concat_ws(' ', 'member', roleid, member, inherit_option, set_option) FROM pg_auth_members
    UNION ALL SELECT concat_ws(' ', 'setting', setdatabase, setrole, setconfig) FROM pg_db_role_setting
    UNION ALL SELECT concat_ws(' ', 'default right', defaclrole, defaclnamespace, defaclobjtype, defaclacl) FROM pg_default_acl
    UNION ALL SELECT concat_ws(' ', 'sequence', schemaname, sequencename, start_value, last_value) FROM pg_sequences
  ) AS everything`;

/**
 * Remembers what a database is like before it is used, so that it can be made so again in some 30 ms. A new PGlite takes
 * a second of the processor.
 */
export async function pristine(database) {
  const schemas = await names(database, `SELECT nspname FROM pg_namespace WHERE ${ours('nspname')}`);
  const roles = await names(database, 'SELECT rolname FROM pg_roles');
  const filled = [];
  for (const table of await tables(database))
    if ((await value(database, `SELECT EXISTS (SELECT FROM ${table})`)) === 't') filled.push(table);
  const state = async () =>
    [
      await value(database, definitions),
      ...(await Promise.all(
        filled.map((table) => value(database, `SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM ${table} t`)),
      )),
    ].join(' ');
  const before = await state();

  return {
    /** Empties the database. Says whether it is as it was: not if a test changed a definition. */
    async empty() {
      await run(database, 'ROLLBACK');
      await run(database, 'DISCARD ALL');
      for (const schema of await names(database, `SELECT nspname FROM pg_namespace WHERE ${ours('nspname')}`))
        if (!schemas.includes(schema)) await run(database, `DROP SCHEMA "${schema}" CASCADE`);
      for (const role of await names(database, 'SELECT rolname FROM pg_roles'))
        if (!roles.includes(role)) await run(database, `DROP OWNED BY "${role}"; DROP ROLE "${role}"`);
      const used = (await tables(database)).filter((table) => !filled.includes(table));
      // Triggers that forbid a deletion are about people's data, not about a test's.
      if (used.length > 0)
        await run(
          database,
          `SET session_replication_role = replica; TRUNCATE ${used.join(', ')} RESTART IDENTITY; RESET session_replication_role`,
        );
      return (await state()) === before;
    },
  };
}

async function tables(database) {
  return await names(
    database,
    `SELECT format('%I.%I', nspname, relname) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
     WHERE relkind IN ('r', 'p') AND NOT relispartition AND ${ours('nspname')}`,
  );
}

async function names(database, sql) {
  const messages = await run(database, sql);
  return messages.filter(({ name }) => name === 'dataRow').map(({ fields }) => fields[0]);
}

async function value(database, sql) {
  return (await names(database, sql))[0];
}
