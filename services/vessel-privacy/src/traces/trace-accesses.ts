import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import type { Parts } from '../parts.ts';
import { tracer } from '../roles.ts';
import { accessesOf, knownToSubject, type AccessRow, type Known } from './access.ts';
import { lockChains } from './chain-lock.ts';
import { beginning, hashOf } from './chain.ts';
import { signEnd, type ChainEnd } from './signature.ts';
import type { TraceabilityRecord } from './traceability-record.ts';

const batch = 200;

/**
 * Adds what was read to the chains of those whose it is. What is in no chain yet is a row of its own, written with the read and
 * taken away with the link: no order of ids or commits is relied upon, so none is missed and none is chained twice.
 */
export const traceAccesses: Job<Parts> = {
  name: 'trace-accesses',
  everyMs: 5_000,
  async run({ work, parts }) {
    for (let taken = batch; taken === batch; ) taken = await work.run(tracer, (tx) => traceBatch(tx, parts.secret));
  },
};

async function traceBatch(tx: Transaction, secret: Uint8Array): Promise<number> {
  const due = await tx.query<{ id: string; subjectId: string }>(
    `DELETE FROM trace_due WHERE access_id IN (SELECT access_id FROM trace_due ORDER BY access_id LIMIT ${batch}) RETURNING access_id AS id, subject_id AS "subjectId"`,
  );
  if (due.length === 0) return 0;
  const people = [...new Set(due.map(({ subjectId }) => subjectId))];
  await lockChains(tx, people);
  // Only under the lock is it certain where a chain ends, and that its person was not erased.
  const ends = await endsOf(tx, people);
  const records = (await accessesOf(tx, due.map(({ id }) => id))).flatMap((access) => {
    const known = knownToSubject(access);
    if (!known) return [];
    const record = linkAfter(ends.get(access.subjectId), access, known);
    ends.set(record.userId, { userId: record.userId, seq: record.seq, hash: record.hash, at: tx.now });
    return [record];
  });
  await addRecords(tx, records);
  const grown = new Set(records.map(({ userId }) => userId));
  await moveHeads(tx, secret, [...ends.values()].filter(({ userId }) => grown.has(userId)));
  return due.length;
}

async function endsOf(tx: Transaction, userIds: readonly string[]): Promise<Map<string, ChainEnd>> {
  const heads = await tx.query<ChainEnd>('SELECT user_id AS "userId", seq, hash, at FROM trace_head WHERE user_id = ANY ($1::uuid[])', [userIds]);
  return new Map(heads.map((head) => [head.userId, head]));
}

function linkAfter(end: ChainEnd | undefined, access: AccessRow, known: Known): TraceabilityRecord {
  const link = {
    id: newId(), userId: access.subjectId, seq: String(BigInt(end?.seq ?? 0) + 1n), accessId: access.id, action: access.refused ? 'REFUSED' : 'READ',
    dataIds: access.itemIds, readerService: access.readerService, purpose: access.purpose, consentId: access.consentId, ...known, previousHash: end?.hash ?? beginning,
  } as const;
  return { ...link, hash: hashOf(link) };
}

async function addRecords(tx: Transaction, records: readonly TraceabilityRecord[]): Promise<void> {
  const rows = records.map(({ previousHash, hash, ...said }) => ({ ...said, previousHash: previousHash.toString('hex'), hash: hash.toString('hex') }));
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
    [heads.map(({ userId }) => userId), heads.map(({ seq }) => seq), heads.map(({ hash }) => hash), heads.map(({ at }) => at), heads.map((head) => signEnd(secret, 'HEAD', head))],
  );
}
