import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { uploads } from '../roles.ts';
import { JournalImport } from './journal-import.ts';

/** Longer than reading a file takes, or a batch of its entries. */
const leaseMs = 300_000;

/** An import that this replica works at. */
export interface LeasedImport {
  readonly id: string;
  readonly ownerId: string;
  readonly lease: string;
  readonly sizeBytes: number;
  readonly attempts: number;
  /** The moment that entries are read for, also by a replica that goes on. */
  readonly requestedAt: Date;
}

/** The import is another replica's now, or the person was erased. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** Takes the import that has been due the longest. Another replica does not get it meanwhile. */
export function leaseImport(work: UnitOfWork): Promise<LeasedImport | null> {
  return work.run(uploads, async (tx) => {
    const [due] = await tx.query<{ id: string }>(
      `SELECT id FROM journal_import WHERE status IN ('QUEUED', 'IMPORTING') AND due_at <= $1
         AND (leased_until IS NULL OR leased_until <= $1)
       ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [tx.now],
    );
    if (!due) return null;
    const leased = await tx.lock(JournalImport, due.id);
    const { ownerId, sizeBytes, requestedAt } = leased;
    if (ownerId === null) throw new Error('An import without an owner is REMOVED.');
    leased.begin();
    const [lease, attempts] = [newId(), leased.attempts + 1];
    Object.assign(leased, { lease, attempts, leasedUntil: leaseEnd(tx.now) });
    return { id: due.id, ownerId, lease, sizeBytes, attempts, requestedAt };
  });
}

/** Does a step of an import as its person, whose journal no job may write. @throws {LeaseLost} */
export function underLease<Result>(
  work: UnitOfWork,
  { id, ownerId, lease }: LeasedImport,
  step: (tx: Transaction, journalImport: JournalImport) => Promise<Result>,
): Promise<Result> {
  return work.run({ role: 'person', id: ownerId }, async (tx) => {
    const journalImport = await tx.lockOne(JournalImport, { id, ownerId });
    if (journalImport?.lease !== lease) throw new LeaseLost();
    const before = journalImport.progress;
    const result = await step(tx, journalImport);
    // A step that came no further counts as before: a file at which replicas die is refused in the end.
    if (journalImport.progress > before) journalImport.attempts = 0;
    if (journalImport.lease === lease) journalImport.leasedUntil = leaseEnd(tx.now);
    return result;
  });
}

function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + leaseMs);
}
