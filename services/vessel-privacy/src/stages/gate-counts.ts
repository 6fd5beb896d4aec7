import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { GateCounts } from './gates.ts';

/** What closes one's stages in a session by number. The database counts, and tells nobody anything of the other's. */
export async function gateCounts(tx: ReadTransaction, sessionId: string): Promise<GateCounts> {
  const [counts] = await tx.query<GateCounts>(`SELECT ${gateCountColumns} FROM gate_counts($1)`, [sessionId]);
  return counts ?? noCounts;
}

export const gateCountColumns = 'confirmed_needs AS "confirmedNeeds", shared_needs AS "sharedNeeds", agreements';
export const noCounts: GateCounts = { confirmedNeeds: 0, sharedNeeds: 0, agreements: 0 };
