import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { chainer } from '../roles.ts';
import { batchHash, beginning, leavesOf } from './chain-link.ts';

const largestBatch = 1_000;

/** Links entries to those before them, in batches, so that a row that somebody changes later is found. */
export const chainEntriesJob: Job<Dependencies> = {
  name: 'chain-entries',
  everyMs: 5_000,
  run: ({ work, now }) => chainEntries(work, now),
};

/** Links all that waits; answers how many entries that were. */
export async function chainEntries(work: UnitOfWork, now: Date): Promise<number> {
  let linked = 0;
  for (let batch = largestBatch; batch === largestBatch; linked += batch)
    batch = await work.run(chainer, (tx) => linkBatch(tx, now));
  return linked;
}

/**
 * What waits is a queue and no range of numbers: an entry that is committed late is linked late, and none is passed
 * over. Two that link at once ask for the same number, and one of them does it again.
 */
async function linkBatch(tx: Transaction, now: Date): Promise<number> {
  const waiting = await tx.query<{ id: string }>(
    `DELETE FROM ledger_to_chain WHERE ctid = ANY (ARRAY(SELECT ctid FROM ledger_to_chain LIMIT ${largestBatch})) RETURNING entry_id AS id`,
  );
  if (waiting.length === 0) return 0;
  const [last] = await tx.query<{ number: string; hash: Buffer }>(
    'SELECT number, hash FROM ledger_batch ORDER BY number DESC LIMIT 1',
  );
  const [previous, number] = [last?.hash ?? beginning, BigInt(last?.number ?? 0) + 1n];
  const leaves = await leavesOf(tx, waiting.map(({ id }) => id).sort());
  const hashes = leaves.map(({ entryId, hash }) => hash ?? missing(entryId));
  await tx.query(
    'INSERT INTO ledger_batch (number, entries, leaves, previous, hash, made_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [
      number.toString(),
      leaves.map(({ entryId }) => entryId),
      hashes,
      previous,
      batchHash(previous, number, hashes),
      now,
    ],
  );
  return waiting.length;
}

function missing(entryId: string): never {
  throw new Error(`The entry ${entryId} waits to be chained and is gone.`);
}
