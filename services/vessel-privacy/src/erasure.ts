import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { Erasure } from '@kindred/service/define-service';
import { VesselSession } from './sessions/vessel-session.ts';

/** Whose a row is, by table: all that erasing needs to know. Rows that others refer to come last. */
const ownRows = {
  EVENT: ['user_event', 'owner_id'],
} as const satisfies Record<string, readonly [table: string, owner: string]>;

/** What one kept to oneself goes. */
export async function erase(tx: Transaction, userId: string): Promise<Erasure> {
  const erased: { kind: string; count: number }[] = [];
  for (const [kind, [table, owner]] of Object.entries(ownRows)) {
    const count = (await tx.query(`DELETE FROM ${table} WHERE ${owner} = $1 RETURNING 1`, [userId])).length;
    if (count > 0) erased.push({ kind, count });
  }
  return { erased, kept: [] };
}

export async function exportPerson(tx: ReadTransaction): Promise<Record<string, unknown>> {
  const sessions = await tx.find(VesselSession, {}, { order: { id: 'ASC' } });
  return { sessions: sessions.map(({ id, status, createdAt }) => ({ id, status, createdAt })) };
}
