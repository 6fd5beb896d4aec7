import { moveIntoPast } from '@kindred/tribe-events/tribes/move-into-past';
import pg from 'pg';

/** Moves what happened in a tribe so many days into the past. False if there is no such tribe. */
export async function moveTribeIntoPast(ownerUrl: string, tribeId: string, days: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const [first = '', ...others] = moveIntoPast;
    const { rowCount } = await client.query(first, [tribeId, days]);
    for (const statement of others) await client.query(statement, [tribeId, days]);
    await client.query('COMMIT');
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
