import pg from 'pg';

/**
 * What there is in some schemas, one line a thing: tables, columns, constraints, indexes, policies, grants, functions,
 * triggers.
 */
export async function catalogueOf(url: string, schemas: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const lines: string[] = [];
    for (const query of queries)
      lines.push(...(await client.query<{ line: string }>(query, [schemas])).rows.map(({ line }) => line));
    return lines.sort();
  } finally {
    await client.end();
  }
}

const within = '(SELECT oid FROM pg_namespace WHERE nspname = ANY ($1))';
const grants = (acl: string, kind: string, owner: string) =>
  `(SELECT string_agg(grant_line, ' ' ORDER BY grant_line) FROM (
     SELECT format('%s:%s', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END, privilege_type) AS grant_line
     FROM aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) WHERE grantee <> ${owner}) AS granted)`;

const queries = [
  `SELECT format('%s %s kind=%s rls=%s forced=%s options=%s grants=%s comment=%s', nspname, relname, relkind, relrowsecurity, relforcerowsecurity, reloptions,
     ${grants('relacl', 'r', 'relowner')}, obj_description(pg_class.oid, 'pg_class')) AS line
   FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE nspname = ANY ($1) AND relkind IN ('r', 'p', 'v', 'm', 'S')`,
  `SELECT format('%s.%s %s null=%s default=%s identity=%s generated=%s grants=%s', attrelid::regclass, attname, format_type(atttypid, atttypmod), NOT attnotnull,
     pg_get_expr(adbin, adrelid), attidentity, attgenerated,
     (SELECT string_agg(format('%s:%s', grantee::regrole, privilege_type), ' ' ORDER BY grantee::regrole::text, privilege_type) FROM aclexplode(attacl))) AS line
   FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
   WHERE relnamespace IN ${within} AND relkind IN ('r', 'p', 'v', 'm') AND attnum > 0 AND NOT attisdropped`,
  `SELECT format('%s constraint %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line FROM pg_constraint WHERE connamespace IN ${within}`,
  `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = ANY ($1)`,
  `SELECT format('%s.%s policy %s %s for %s to %s using %s check %s', schemaname, tablename, policyname, permissive, cmd, roles, qual, with_check) AS line
   FROM pg_policies WHERE schemaname = ANY ($1)`,
  `SELECT format('%s grants=%s', pg_get_functiondef(pg_proc.oid), ${grants('proacl', 'f', 'proowner')}) AS line FROM pg_proc WHERE pronamespace IN ${within} AND prokind IN ('f', 'p')`,
  `SELECT pg_get_triggerdef(pg_trigger.oid) AS line FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE relnamespace IN ${within} AND NOT tgisinternal`,
  `SELECT format('type %s %s', pg_type.oid::regtype, (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = pg_type.oid)) AS line
   FROM pg_type WHERE typnamespace IN ${within} AND typtype IN ('e', 'd')`,
  `SELECT format('view %s.%s %s', schemaname, viewname, definition) AS line FROM pg_views WHERE schemaname = ANY ($1)`,
  `SELECT format('schema %s grants=%s', nspname, ${grants('nspacl', 'n', 'nspowner')}) AS line FROM pg_namespace WHERE nspname = ANY ($1)`,
];
