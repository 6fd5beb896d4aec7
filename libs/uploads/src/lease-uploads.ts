import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { FindOptionsWhere } from 'typeorm';
import type { UploadKind } from './upload-kind.ts';
import type { UploadStatus } from './upload-lifecycle.ts';
import type { Upload } from './upload.ts';

/** Longer than a long video takes to be read, checked and written. */
const leaseMs = 300_000;

/**
 * Takes uploads of some statuses that are due, the longest due first. Another replica does not get them meanwhile.
 * Removed content that stays kept is passed over.
 */
export function leaseUploads<Kept extends Upload>(
  work: UnitOfWork,
  { entity, table, staysKept, worker = job() }: UploadKind<Kept>,
  statuses: readonly UploadStatus[],
  most: number,
): Promise<Kept[]> {
  const passedOver = staysKept ? `AND NOT (status = 'REMOVED' AND ${staysKept(table)})` : '';
  return work.run(worker, async (tx) => {
    const lease = newId();
    // An array is made once. PostgreSQL may run a subselect behind IN for each row, and would take more than asked for.
    await tx.query(
      `UPDATE ${table} SET lease = $3, leased_until = $4, attempts = attempts + 1, version = version + 1 WHERE id = ANY (ARRAY(
         SELECT id FROM ${table} WHERE status = ANY ($2) AND due_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
           ${passedOver} ORDER BY due_at, id LIMIT $5 FOR UPDATE SKIP LOCKED))`,
      [tx.now, statuses, lease, new Date(tx.now.getTime() + leaseMs), most],
    );
    const order = { dueAt: 'ASC', id: 'ASC' } as object;
    return tx.find(entity, { lease } as FindOptionsWhere<Kept>, { order });
  });
}

/** Runs `act` on an upload that this replica has leased. Returns null, without running it, if the lease was lost. */
export function underLease<Kept extends Upload, Result>(
  work: UnitOfWork,
  { entity, worker = job() }: Pick<UploadKind<Kept>, 'entity' | 'worker'>,
  { id, lease }: Kept,
  act: (tx: Transaction, upload: Kept) => Promise<Result> | Result,
): Promise<Result | null> {
  return work.run(worker, async (tx) => {
    const upload = await tx.lockOne(entity, id);
    return upload?.lease === lease ? act(tx, upload) : null;
  });
}

/** Ends the lease because the store is away. The upload is due again after `afterMs`; the attempt is not counted. */
export function giveBack<Kept extends Upload>(
  work: UnitOfWork,
  kind: UploadKind<Kept>,
  upload: Kept,
  afterMs: number,
): Promise<unknown> {
  return underLease(work, kind, upload, (tx, locked) => {
    const dueAt = new Date(tx.now.getTime() + afterMs);
    Object.assign(locked, { lease: null, leasedUntil: null, dueAt, attempts: locked.attempts - 1 });
  });
}
