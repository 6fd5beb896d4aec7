import type pg from 'pg';
import { explained } from './access-refused.ts';
import { isStalePlan } from './conflict.ts';
import type { InlineStatement } from './inline.ts';
import type { PreparingClient } from './prepared/preparing-client.ts';

/**
 * Sends several statements in one round trip and returns their results. If one fails, the later ones do not run and the
 * transaction is rolled back. A connection that cannot roll back is discarded. `role` is the role of the statements,
 * named in the error about a missing grant.
 */
export async function severalAtOnce(
  connection: pg.PoolClient,
  statements: readonly InlineStatement[],
  role: string,
): Promise<readonly pg.QueryResult[]> {
  const client = connection as pg.PoolClient & PreparingClient;
  const trips = statements.map((statement) => client.beside(statement, role));
  const sent = trips.flatMap(({ preparation, text }) => (preparation === undefined ? [text] : [preparation, text]));
  try {
    // Several statements answer with several results, for which the driver's types have no word; one answers with its
    // own.
    const results = (await client.query(sent.join(';\n'))) as pg.QueryResult | readonly pg.QueryResult[];
    return (Array.isArray(results) ? results : [results as pg.QueryResult]).filter(
      ({ command }) => command !== 'PREPARE',
    );
  } catch (error) {
    if (sent.length > trips.length || isStalePlan(error)) client.forgetPrepared();
    await client.query('ROLLBACK').catch(() => void client.end());
    throw explained(error, statements.map(({ sql }) => sql).join(';\n'), role);
  }
}
