import type { ReadTransaction } from '@kindred/database/read-transaction';
import { batchHash, beginning, leavesOf } from './chain-link.ts';

/** Where a chain breaks: at a batch, and within it at an entry where one can be named. */
export interface Break {
  readonly batch: bigint;
  readonly entryId: string | null;
  readonly reason: 'ENTRY_CHANGED' | 'ENTRY_MISSING' | 'BATCH_CHANGED' | 'BATCH_MISSING';
}

export interface ChainVerified {
  readonly batches: number;
  readonly entries: number;
  /** The first place that does not fit; null for a whole chain. */
  readonly broken: Break | null;
  /** The last batch's hash, in hexadecimal: kept elsewhere, it tells whether the whole chain was made anew. */
  readonly head: string;
}

interface Batch {
  readonly number: string;
  readonly entries: readonly string[];
  readonly leaves: readonly Buffer[];
  readonly previous: Buffer;
  readonly hash: Buffer;
}

const batchesAtOnce = 20;

/** Goes through the chain from its beginning, and stops at the first break. */
export async function verifyChain(tx: ReadTransaction): Promise<ChainVerified> {
  let [previous, number, entries]: [Buffer, bigint, number] = [beginning, 0n, 0];
  for (;;) {
    const batches = await tx.query<Batch>(
      `SELECT number, entries, leaves, previous, hash FROM ledger_batch WHERE number > $1 ORDER BY number LIMIT ${batchesAtOnce}`,
      [number.toString()],
    );
    for (const batch of batches) {
      const broken = await breakIn(tx, batch, previous, number + 1n);
      if (broken) return { batches: Number(number), entries, broken, head: previous.toString('hex') };
      [previous, number, entries] = [batch.hash, number + 1n, entries + batch.entries.length];
    }
    if (batches.length < batchesAtOnce)
      return { batches: Number(number), entries, broken: null, head: previous.toString('hex') };
  }
}

async function breakIn(tx: ReadTransaction, batch: Batch, previous: Buffer, expected: bigint): Promise<Break | null> {
  if (BigInt(batch.number) !== expected) return { batch: expected, entryId: null, reason: 'BATCH_MISSING' };
  if (!batch.previous.equals(previous) || !batch.hash.equals(batchHash(previous, expected, batch.leaves)))
    return { batch: expected, entryId: null, reason: 'BATCH_CHANGED' };
  const leaves = await leavesOf(tx, batch.entries);
  const index = leaves.findIndex(({ hash }, place) => !hash || !batch.leaves[place]?.equals(hash));
  const leaf = leaves[index];
  return leaf
    ? { batch: expected, entryId: leaf.entryId, reason: leaf.hash ? 'ENTRY_CHANGED' : 'ENTRY_MISSING' }
    : null;
}
