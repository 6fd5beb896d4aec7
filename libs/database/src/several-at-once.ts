import type pg from 'pg';

/**
 * Sends several statements in one round trip and answers with their results. When one fails, what follows it is not run, and
 * the transaction that they opened is rolled back; a connection that cannot do that is not used again.
 */
export async function severalAtOnce(connection: pg.PoolClient, statements: readonly string[]): Promise<readonly pg.QueryResult[]> {
  try {
    // Several statements answer with several results, for which the driver's types have no word; one answers with its own.
    const results = (await connection.query(statements.join(';\n'))) as pg.QueryResult | readonly pg.QueryResult[];
    return Array.isArray(results) ? results : [results as pg.QueryResult];
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => void (connection as pg.PoolClient & pg.Client).end());
    throw error;
  }
}
