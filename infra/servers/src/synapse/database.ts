import pg from 'pg';

/**
 * The address of a database for Synapse on a PostgreSQL server, which makes it the first time. Synapse refuses a
 * database whose collation is not C.
 *
 * @param superuserUrl any database of the server, as a user who may create databases
 */
export async function synapseDatabase(superuserUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0)
      await client.query(
        `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`,
      );
  } finally {
    await client.end();
  }
  const url = new URL(superuserUrl);
  url.pathname = name;
  return url.href;
}
