import { moveDuetIntoPast as statement } from '@kindred/companion-journal/duets/move-into-past';
import pg from 'pg';

/** Moves a duet so many days into the past. False if there is no such duet. */
export async function moveDuetIntoPast(ownerUrl: string, duetId: string, days: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(statement, [duetId, days]);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
