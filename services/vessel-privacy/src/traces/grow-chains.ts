import type { Transaction } from '@kindred/database/transaction';
import { beginning, hashOf, type Link } from './chain.ts';
import { signEnd, type ChainEnd } from './signature.ts';
import type { TraceabilityRecord } from './traceability-record.ts';

/** What a record says, before it has its place in a chain. */
export type Said = Omit<Link, 'seq' | 'previousHash'>;

/**
 * Adds records to the chains of those whose they are, in this order, and signs the new ends. Whoever calls it holds the
 * chains (`lockChains`): only then is it certain where each ends.
 */
export async function growChains(tx: Transaction, secret: Uint8Array, said: readonly Said[]): Promise<void> {
  if (said.length === 0) return;
  const ends = await endsOf(tx, [...new Set(said.map(({ userId }) => userId))]);
  const records = said.map((each) => {
    const record = linkAfter(ends.get(each.userId), each);
    ends.set(record.userId, { userId: record.userId, seq: record.seq, hash: record.hash, at: tx.now });
    return record;
  });
  await addRecords(tx, records);
  await moveHeads(tx, secret, [...ends.values()]);
}

async function endsOf(tx: Transaction, userIds: readonly string[]): Promise<Map<string, ChainEnd>> {
  const heads = await tx.query<ChainEnd>(
    'SELECT user_id AS "userId", seq, hash, at FROM trace_head WHERE user_id = ANY ($1::uuid[])',
    [userIds],
  );
  return new Map(heads.map((head) => [head.userId, head]));
}

function linkAfter(end: ChainEnd | undefined, said: Said): TraceabilityRecord {
  const link = { ...said, seq: String(BigInt(end?.seq ?? 0) + 1n), previousHash: end?.hash ?? beginning };
  return { ...link, hash: hashOf(link) };
}

async function addRecords(tx: Transaction, records: readonly TraceabilityRecord[]): Promise<void> {
  const rows = records.map(({ previousHash, hash, ...said }) => ({
    ...said,
    previousHash: previousHash.toString('hex'),
    hash: hash.toString('hex'),
  }));
  await tx.query(
    `INSERT INTO traceability_record (id, user_id, seq, access_id, action, data_kind, data_ids, reader, reader_service, purpose, consent_id, occasion_id, timestamp, previous_hash, hash)
     SELECT id, "userId", seq, "accessId", action, "dataKind", ARRAY(SELECT jsonb_array_elements_text("dataIds")::uuid), reader, "readerService", purpose, "consentId",
       "occasionId", timestamp, decode("previousHash", 'hex'), decode(hash, 'hex')
     FROM jsonb_to_recordset($1::jsonb) AS said (id uuid, "userId" uuid, seq bigint, "accessId" uuid, action text, "dataKind" text, "dataIds" jsonb, reader text,
       "readerService" text, purpose text, "consentId" uuid, "occasionId" uuid, timestamp timestamptz, "previousHash" text, hash text)`,
    [JSON.stringify(rows)],
  );
}

async function moveHeads(tx: Transaction, secret: Uint8Array, heads: readonly ChainEnd[]): Promise<void> {
  await tx.query(
    `INSERT INTO trace_head (user_id, seq, hash, at, signature) SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::bytea[], $4::timestamptz[], $5::bytea[])
     ON CONFLICT (user_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, at = excluded.at, signature = excluded.signature`,
    [
      heads.map(({ userId }) => userId),
      heads.map(({ seq }) => seq),
      heads.map(({ hash }) => hash),
      heads.map(({ at }) => at),
      heads.map((head) => signEnd(secret, 'HEAD', head)),
    ],
  );
}
