import type pg from 'pg';
import { explained } from './access-refused.ts';

/**
 * Sends several statements in one round trip and returns their results. If one fails, the later ones do not run and the
 * transaction is rolled back. A connection that cannot roll back is discarded. `role` is the role of the statements,
 * named in the error about a missing grant.
 */
export async function severalAtOnce(
  connection: pg.PoolClient,
  statements: readonly string[],
  role: string,
): Promise<readonly pg.QueryResult[]> {
  try {
    // Several statements answer with several results, for which the driver's types have no word; one answers with its
    // own.
    const results = (await connection.query(statements.join(';\n'))) as pg.QueryResult | readonly pg.QueryResult[];
    return Array.isArray(results) ? results : [results as pg.QueryResult];
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => void (connection as pg.PoolClient & pg.Client).end());
    throw explained(error, statements.join(';\n'), role);
  }
}
