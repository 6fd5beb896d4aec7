import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { tracer } from '../roles.ts';
import { byTheOther, untold } from './access.ts';
import { isOfDay } from './trace-days.ts';
import { verifyChain, type ChainBreak } from './verify-chain.ts';

/** What verifying everybody's chain found. */
export interface EveryChain {
  readonly chains: number;
  readonly records: bigint;
  readonly broken: number;
  /**
   * Reads that are in no chain and wait for none: their links were taken out together with all that would miss them.
   */
  readonly unchained: number;
}

const people = 500;

/** Verifies every person's chain; `onBroken` hears of the first break of each that has one. */
export async function verifyEveryChain(
  work: UnitOfWork,
  secret: Uint8Array,
  onBroken: (userId: string, brokenAt: ChainBreak) => void,
): Promise<EveryChain> {
  let [chains, records, broken] = [0, 0n, 0];
  for (let after: string | null = null; ;) {
    const found = await peopleAfter(work, after);
    for (const userId of found) {
      const verified = await work.read(tracer, (tx) => verifyChain(tx, secret, userId));
      chains += 1;
      records += verified.records;
      if (!verified.brokenAt) continue;
      broken += 1;
      onBroken(userId, verified.brokenAt);
    }
    after = found.at(-1) ?? null;
    if (found.length < people) return { chains, records, broken, unchained: await countUnchained(work) };
  }
}

/** A chain is known by any part of it: one whose end was taken away still has records. */
async function peopleAfter(work: UnitOfWork, after: string | null): Promise<string[]> {
  const part = (table: string) =>
    `(SELECT DISTINCT user_id FROM ${table} WHERE $1::uuid IS NULL OR user_id > $1 ORDER BY user_id LIMIT ${people})`;
  const rows = await work.read(tracer, (tx) =>
    tx.query<{ id: string }>(
      `SELECT user_id AS id FROM (${part('trace_head')} UNION ${part('trace_checkpoint')} UNION ${part('traceability_record')}) AS known ORDER BY user_id LIMIT ${people}`,
      [after],
    ),
  );
  return rows.map(({ id }) => id);
}

const reads = 5_000;

const itemTold = `EXISTS (SELECT FROM traceability_record AS told WHERE ${isOfDay('told', {
  userId: 'access.subject_id',
  day: `date_trunc('day', access.at, 'UTC')`,
  item: 'item',
  reader: `CASE access.reader_role WHEN 'ai' THEN 'OTHERS_GUIDE' ELSE 'OTHER_PERSON' END`,
  purpose: 'access.purpose',
  consentId: 'access.consent_id',
})})`;

/**
 * Whether a read is in its person's chain: by its own id, and where only the day is told, each item that was used on
 * it.
 */
const isTold = `(CASE WHEN ${byTheOther} THEN NOT EXISTS (SELECT FROM unnest(access.item_ids) AS item WHERE NOT ${itemTold})
  ELSE EXISTS (SELECT FROM traceability_record WHERE user_id = access.subject_id AND access_id = access.id) END)`;

/** The last days of its two years are left out: there a trace may be purged before the read that it is about. */
async function countUnchained(work: UnitOfWork): Promise<number> {
  let unchained = 0;
  for (let after: string | null = null; ;) {
    const [page]: { missing: number; read: number; last: string | null }[] = await work.read(tracer, (tx) =>
      tx.query(
        `SELECT count(*)::int AS read, (array_agg(id ORDER BY id DESC))[1] AS last, (count(*) FILTER (WHERE at > $1::timestamptz - interval '2 years' + interval '7 days' AND NOT ${untold}
         AND NOT ${isTold} AND NOT EXISTS (SELECT FROM trace_due WHERE access_id = access.id) AND NOT EXISTS (SELECT FROM erasure WHERE user_id = access.subject_id)))::int AS missing
       FROM (SELECT id, at, subject_id, reader_role, reader_id, refused, item_ids, purpose, consent_id FROM access_record WHERE $2::uuid IS NULL OR id > $2 ORDER BY id LIMIT ${reads}) AS access`,
        [tx.now, after],
      ),
    );
    unchained += page?.missing ?? 0;
    after = page?.last ?? null;
    if (!page || page.read < reads) return unchained;
  }
}
