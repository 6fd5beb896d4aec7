import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import { MoreThan } from 'typeorm';
import { beginning, hashOf } from './chain.ts';
import { isSigned, type ChainEnd, type SignedEnd } from './signature.ts';
import { TraceabilityRecord } from './traceability-record.ts';

export type BreakReason = 'MISSING' | 'NOT_LINKED' | 'CHANGED' | 'CHECKPOINT_FORGED' | 'END_FORGED' | 'PAST_ITS_END';

export interface ChainBreak {
  readonly position: bigint;
  /** The record that does not fit; null where there is none at this place. */
  readonly recordId: string | null;
  readonly reason: BreakReason;
}

export interface Verification {
  readonly records: bigint;
  /** The place after which checking began. */
  readonly from: bigint;
  readonly head: Buffer;
  readonly brokenAt: ChainBreak | null;
}

interface Ends {
  readonly head: SignedEnd | null;
  readonly checkpoint: SignedEnd | null;
  /** The highest place that a record has. */
  readonly last: bigint;
}

const pageSize = 1_000;

/**
 * Checks one person's chain from its last checkpoint to its signed end; it is read a page at a time, however long it
 * is.
 */
export async function verifyChain(tx: ReadTransaction, secret: Uint8Array, userId: string): Promise<Verification> {
  for (;;) {
    const ends = await endsOf(tx, userId);
    const verified = await verifyBetween(tx, secret, userId, ends);
    // A purge that was done meanwhile took records away and left a later checkpoint: from there it is looked at again.
    if (!verified.brokenAt || (await endsOf(tx, userId)).checkpoint?.seq === ends.checkpoint?.seq) return verified;
  }
}

/** A person's own chain, read as that person. */
export function verifyOwnChain(reads: Reads, secret: Uint8Array, userId: string): Promise<Verification> {
  return reads.run((tx) => verifyChain(tx, secret, userId));
}

/** In one statement, so that they are of one moment. */
async function endsOf(tx: ReadTransaction, userId: string): Promise<Ends> {
  const rows = await tx.query<SignedEnd & { kind: string; last: string }>(
    `SELECT ends.kind, ends.user_id AS "userId", ends.seq, ends.hash, ends.at, ends.signature, (SELECT coalesce(max(seq), 0) FROM traceability_record WHERE user_id = $1) AS last
     FROM (SELECT 1) AS always LEFT JOIN (
       SELECT 'HEAD' AS kind, * FROM trace_head WHERE user_id = $1 UNION ALL SELECT 'CHECKPOINT', * FROM trace_checkpoint WHERE user_id = $1
     ) AS ends ON true`,
    [userId],
  );
  const end = (kind: string) => rows.find((row) => row.kind === kind) ?? null;
  return { head: end('HEAD'), checkpoint: end('CHECKPOINT'), last: BigInt(rows[0]?.last ?? 0) };
}

async function verifyBetween(
  tx: ReadTransaction,
  secret: Uint8Array,
  userId: string,
  { head, checkpoint, last }: Ends,
): Promise<Verification> {
  const from = BigInt(checkpoint?.seq ?? 0);
  const start: ChainEnd = checkpoint ?? { userId, seq: '0', hash: beginning, at: new Date(0) };
  const result = (records: bigint, hash: Buffer, brokenAt: ChainBreak | null): Verification => ({
    records,
    from,
    head: hash,
    brokenAt,
  });
  if (checkpoint && !isSigned(secret, 'CHECKPOINT', checkpoint))
    return result(0n, checkpoint.hash, { position: from, recordId: null, reason: 'CHECKPOINT_FORGED' });

  const until = head === null || BigInt(head.seq) < from ? last : BigInt(head.seq);
  const { hash, reached, brokenAt } = await walk(tx, start, until);
  const records = reached - from;
  if (brokenAt) return result(records, hash, brokenAt);
  if (last > until) return result(records, hash, { position: until + 1n, recordId: null, reason: 'PAST_ITS_END' });
  const isWhole = head
    ? isSigned(secret, 'HEAD', head) && BigInt(head.seq) === reached && head.hash.equals(hash)
    : reached === 0n;
  return result(records, hash, isWhole ? null : { position: reached, recordId: null, reason: 'END_FORGED' });
}

/** Goes from one record to the next, up to the place `until`. */
async function walk(
  tx: ReadTransaction,
  start: ChainEnd,
  until: bigint,
): Promise<{ hash: Buffer; reached: bigint; brokenAt: ChainBreak | null }> {
  let { hash } = start;
  let reached = BigInt(start.seq);
  while (reached < until) {
    const page = await tx.find(
      TraceabilityRecord,
      { userId: start.userId, seq: MoreThan(String(reached)) },
      { order: { seq: 'ASC' }, take: pageSize },
    );
    if (page.length === 0)
      return { hash, reached, brokenAt: { position: reached + 1n, recordId: null, reason: 'MISSING' } };
    for (const record of page) {
      if (reached === until) break;
      const brokenAt = breakAt(record, reached + 1n, hash);
      if (brokenAt) return { hash, reached, brokenAt };
      ({ hash } = record);
      reached += 1n;
    }
  }
  return { hash, reached, brokenAt: null };
}

function breakAt(record: TraceabilityRecord, position: bigint, previousHash: Buffer): ChainBreak | null {
  if (BigInt(record.seq) !== position) return { position, recordId: null, reason: 'MISSING' };
  if (!record.previousHash.equals(previousHash)) return { position, recordId: record.id, reason: 'NOT_LINKED' };
  if (!record.hash.equals(hashOf(record))) return { position, recordId: record.id, reason: 'CHANGED' };
  return null;
}
