import { run } from './run-sql.mjs';

/** Schemas of PostgreSQL, and of the extensions. */
const ours = (column) => `${column} !~ '^pg_' AND ${column} NOT IN ('information_schema', 'public')`;

/** What a definition writes to, apart from pg_class: emptying a table writes to that as well. */
const catalogues =
  `pg_attrdef pg_attribute pg_auth_members pg_authid pg_cast pg_collation pg_constraint pg_db_role_setting
  pg_default_acl pg_enum pg_event_trigger pg_extension pg_inherits pg_namespace pg_operator pg_policy pg_proc pg_rewrite
  pg_trigger pg_ts_config pg_ts_dict pg_type`.split(/\s+/);

/**
 * What changes when something is defined, changed or dropped: of each catalogue how many rows it has and the newest
 * transaction that wrote one. What was made and dropped again leaves no trace, and a hash of all definitions takes ten
 * times as long.
 */
const definitions = `
  SELECT concat_ws(' ', ${catalogues.map((name) => `(SELECT concat(count(*), '/', max(xmin::text::int8)) FROM ${name})`).join(', ')},
    (SELECT md5(string_agg(concat_ws(' ', c.oid, relname, relkind, relowner, relacl, relrowsecurity, relforcerowsecurity,
      reloptions), ',' ORDER BY c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname !~ '^pg_'),
    (SELECT md5(string_agg(concat_ws(' ', seqrelid, pg_sequence_last_value(seqrelid)), ',' ORDER BY seqrelid)) FROM pg_sequence))`;

/**
 * Remembers what a database is like before it is used, so that it can be made so again.
 */
export async function pristine(database) {
  const schemas = await names(database, `SELECT nspname FROM pg_namespace WHERE ${ours('nspname')}`);
  const roles = await names(database, 'SELECT rolname FROM pg_roles');
  const filled = [];
  for (const table of await tables(database)) {
    const rows = await value(database, `SELECT json_agg(t) FROM ${table} t`);
    if (rows !== null) filled.push({ table, rows, columns: await value(database, writableColumns(table)) });
  }
  const numbers = await value(database, numbering);
  const before = await state(database, filled);

  return {
    /** Empties the database. Says whether it is as it was: not if a test changed a definition. */
    async empty() {
      await run(database, 'ROLLBACK');
      await run(database, 'DISCARD ALL');
      for (const schema of await names(database, `SELECT nspname FROM pg_namespace WHERE ${ours('nspname')}`))
        if (!schemas.includes(schema)) await run(database, `DROP SCHEMA "${schema}" CASCADE`);
      for (const role of await names(database, 'SELECT rolname FROM pg_roles'))
        if (!roles.includes(role)) await run(database, `DROP OWNED BY "${role}"; DROP ROLE "${role}"`);
      const used = await tables(database, 'AND pg_relation_size(c.oid) > 0');
      // Triggers that forbid a deletion are about people's data, not about a test's.
      await run(
        database,
        `SET session_replication_role = replica; ${used.map((table) => `DELETE FROM ${table}`).join('; ')};
         ${filled.map(refilling).join('; ')}; ${numbers}; RESET session_replication_role`,
      );
      // Gives the files back, so that rows lie in the order in which they are written, as in a new database. Emptying
      // by TRUNCATE makes new files for every index and takes ten times as long.
      if (used.length > 0) await run(database, `VACUUM ${used.join(', ')}`);
      return (await state(database, filled)) === before;
    },
  };
}

/** A statement that gives each sequence the number that it has now. */
const numbering = `SELECT concat('SELECT ', string_agg(format('setval(%s, %s, %L)', seqrelid,
    coalesce(pg_sequence_last_value(seqrelid), seqstart), pg_sequence_last_value(seqrelid) IS NOT NULL), ', '))
  FROM pg_sequence`;

/** The definitions, and the rows of the tables that were not empty. */
async function state(database, filled) {
  const rows = filled.map(({ table }) => `(SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM ${table} t)`);
  return [
    await value(database, definitions),
    ...(await names(database, `SELECT concat_ws(' ', ${['0', ...rows].join(', ')})`)),
  ].join(' ');
}

function writableColumns(table) {
  return `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
    WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`;
}

function refilling({ table, rows, columns }) {
  return `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
    SELECT ${columns} FROM json_populate_recordset(NULL::${table}, '${rows.replaceAll("'", "''")}')`;
}

async function tables(database, condition = '') {
  return await names(
    database,
    `SELECT format('%I.%I', nspname, relname) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
     WHERE relkind = 'r' AND ${ours('nspname')} ${condition}`,
  );
}

async function names(database, sql) {
  const messages = await run(database, sql);
  return messages.filter(({ name }) => name === 'dataRow').map(({ fields }) => fields[0]);
}

async function value(database, sql) {
  return (await names(database, sql))[0];
}
