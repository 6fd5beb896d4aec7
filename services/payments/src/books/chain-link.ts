import { createHash } from 'node:crypto';
import type { ReadTransaction } from '@kindred/database/read-transaction';

/** Before the first batch. */
export const beginning = Buffer.alloc(32);

/** An entry with its postings as the chain sees it: ids, amounts and hashes; null where there is none of this id. */
export interface Leaf {
  readonly entryId: string;
  readonly hash: Buffer | null;
}

interface Row {
  readonly id: string;
  readonly seen: unknown[] | null;
}

/**
 * Hashes of entries as they stand now, in the order asked: SHA-256 of every column of an entry and of its postings, as
 * JSON.
 */
export async function leavesOf(tx: ReadTransaction, entryIds: readonly string[]): Promise<Leaf[]> {
  const rows = await tx.query<Row>(
    `SELECT asked.id, CASE WHEN entry.id IS NOT NULL THEN json_build_array(
       entry.id, entry.kind, (extract(epoch FROM entry.at) * 1000)::bigint::text, entry.postings, encode(entry.details_hash, 'hex'), encode(entry.reference, 'hex'), entry.reverses,
       (SELECT json_agg(json_build_array(p.number::text, p.id, p.position, p.account_id, p.currency, p.amount::text, p.balance_after::text, p.type, (extract(epoch FROM p.at) * 1000)::bigint::text) ORDER BY p.position)
        FROM ledger_posting p WHERE p.entry_id = entry.id)) END AS seen
     FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place) LEFT JOIN ledger_entry entry ON entry.id = asked.id ORDER BY asked.place`,
    [entryIds],
  );
  return rows.map(({ id, seen }) => ({
    entryId: id,
    hash: seen && createHash('sha256').update(JSON.stringify(seen)).digest(),
  }));
}

/** The hash of a batch: of the batch before it, its own number, and its entries' hashes in order. */
export function batchHash(previous: Buffer, number: bigint, leaves: readonly Buffer[]): Buffer {
  const hash = createHash('sha256').update(previous).update(number.toString());
  for (const leaf of leaves) hash.update(leaf);
  return hash.digest();
}
