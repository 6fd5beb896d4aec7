import type { Pool, QueryResult } from 'pg';

const statementTimeoutMs = 10_000;

/**
 * Runs statements as a role, in one transaction and one round trip. Returns a result for each of them. On an error the
 * pool closes the connection, which rolls the transaction back.
 *
 * The role is local to the transaction, because on PGlite all connections are one session. Always READ COMMITTED, so
 * that deleting rows that another transaction has deleted is no conflict. The statements have no parameters, because a
 * message with parameters can have only one statement. Their authors escape values.
 */
export async function inRole(pool: Pool, role: string, statements: readonly string[]): Promise<QueryResult[]> {
  const opening = [
    'BEGIN ISOLATION LEVEL READ COMMITTED',
    `SET LOCAL ROLE ${role}`,
    `SET LOCAL statement_timeout = ${statementTimeoutMs}`,
  ];
  const results: unknown = await pool.query([...opening, ...statements, 'COMMIT'].join(';\n'));
  return (results as QueryResult[]).slice(opening.length, -1);
}
