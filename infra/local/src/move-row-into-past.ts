import { moveDuetIntoPast } from '@kindred/companion-journal/duets/move-into-past';
import { moveProposalIntoPast } from '@kindred/messaging-agents/proposals/move-into-past';
import pg from 'pg';

const statements = { duet: moveDuetIntoPast, proposal: moveProposalIntoPast };

/** Moves a duet or a proposal so many days into the past. False if there is none with this id. */
export async function moveRowIntoPast(
  kind: keyof typeof statements,
  ownerUrl: string,
  id: string,
  days: number,
): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(statements[kind], [id, days]);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
