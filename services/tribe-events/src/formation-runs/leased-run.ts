import type { Transaction } from '@kindred/database/transaction';
import { FormationRun } from './formation-run.ts';

/** A run whose lease this replica has taken. */
export interface LeasedRun {
  readonly id: string;
  readonly phase: number;
  readonly isCut: boolean;
  readonly isPreview: boolean;
  readonly lease: string;
}

/**
 * The run, locked until the end of the transaction: what is written under this lock is stored once, because another
 * replica takes the lease before or after it. Null for a replica that has lost its lease, which then stores nothing.
 */
export async function lockLeasedRun(tx: Transaction, { id, lease }: LeasedRun): Promise<FormationRun | null> {
  const run = await tx.lock(FormationRun, id);
  return run.lease === lease ? run : null;
}
