import { hostname } from 'node:os';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { matching } from '../people/matching-role.ts';

/** A row that one replica at a time works on. */
export interface Leased {
  readonly table: 'formation_run' | 'formation_cell';
  readonly id: string;
  /** The lease under which this replica does. Another one takes the row under another lease. */
  readonly lease: string;
}

/** This process, as an operator finds it. */
export const replicaName = `${hostname()}/${process.pid}`;

/**
 * Does something while it renews a lease, three times before it would end. So a replica that died is noticed within
 * `leaseMs`, and one that works for hours keeps its row. A replica that was silent for longer, and is not dead, finds
 * another lease on the row when it stores, and stores nothing.
 */
export async function whileLeased<T>(
  work: UnitOfWork,
  leaseMs: number,
  { table, id, lease }: Leased,
  act: () => Promise<T>,
): Promise<T> {
  const renew = () =>
    work.run(matching, (tx) =>
      tx.query(`UPDATE ${table} SET leased_until = $3, version = version + 1 WHERE id = $1 AND lease = $2`, [
        id,
        lease,
        new Date(tx.now.getTime() + leaseMs),
      ]),
    );
  // A renewal that fails is followed by another. Without any, another replica takes over.
  const renewing = setInterval(() => void renew().catch(() => undefined), leaseMs / 3);
  try {
    return await act();
  } finally {
    clearInterval(renewing);
  }
}
