import { randomUUID } from 'node:crypto';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { tracer } from '../roles.ts';
import { lockChains } from './chain-lock.ts';
import { growChains, type Said } from './grow-chains.ts';

const people = 100;

/**
 * What the other person and their guide used, told when its day (UTC) is over, all of a day together. Nobody is to know
 * how the other lives: when at night they talk to their guide, how often in an hour, about which message, or in which
 * stage they are, which the kinds that a guide asks for would tell. So there is one record for each item, purpose and
 * consent of a day, however often it was read; none where nothing of one's own was used; the order is that of a
 * shuffle, and no id tells a moment.
 */
export async function traceDays(work: UnitOfWork, secret: Uint8Array, now: Date): Promise<void> {
  for (let found = people; found === people;) {
    const due = await work.read(tracer, (tx) =>
      tx.query<{ id: string }>(
        `SELECT DISTINCT subject_id AS id FROM trace_due WHERE not_before <= $1 LIMIT ${people}`,
        [now],
      ),
    );
    for (const { id } of due) await work.run(tracer, (tx) => traceDaysOf(tx, secret, id, now));
    found = due.length;
  }
}

/** All that is due of one person, in one transaction: two parts of a day would tell which of it was read first. */
async function traceDaysOf(tx: Transaction, secret: Uint8Array, userId: string, now: Date): Promise<void> {
  const due = await tx.query<{ id: string }>(
    'DELETE FROM trace_due WHERE subject_id = $1 AND not_before <= $2 RETURNING access_id AS id',
    [userId, now],
  );
  if (due.length === 0) return;
  await lockChains(tx, [userId]);
  const uses = await usesOfDays(
    tx,
    due.map(({ id }) => id),
  );
  await growChains(tx, secret, uses.map(said));
}

interface Use extends Pick<Said, 'userId' | 'reader' | 'purpose' | 'consentId'> {
  readonly day: Date;
  readonly itemId: string;
}

function said({ day, itemId, ...use }: Use): Said {
  return {
    ...use,
    id: randomUUID(),
    accessId: null,
    action: 'READ',
    dataKind: 'SHARED',
    dataIds: [itemId],
    readerService: null,
    occasionId: null,
    timestamp: day,
  };
}

/**
 * Each use of an item once a day, the days in their order and each day's uses in none. What a day's chain already says
 * is left out.
 */
function usesOfDays(tx: Transaction, accessIds: readonly string[]): Promise<Use[]> {
  return tx.query<Use>(
    `SELECT "userId", reader, day, purpose, "consentId", "itemId" FROM (
       SELECT DISTINCT subject_id AS "userId", CASE reader_role WHEN 'ai' THEN 'OTHERS_GUIDE' ELSE 'OTHER_PERSON' END AS reader, date_trunc('day', at, 'UTC') AS day, purpose,
         consent_id AS "consentId", item AS "itemId"
       FROM access_record, unnest(item_ids) AS item WHERE id = ANY ($1::uuid[]) AND NOT refused AND NOT EXISTS (SELECT FROM erasure WHERE user_id = subject_id)
     ) AS used
     WHERE NOT EXISTS (SELECT FROM traceability_record AS told WHERE ${isOfDay('told', { userId: '"userId"', day: 'day', item: '"itemId"', reader: 'used.reader', purpose: 'used.purpose', consentId: '"consentId"' })})
     ORDER BY day, gen_random_uuid()`,
    [accessIds],
  );
}

/** Whether a record is the one that tells a use of an item on a day, as SQL over expressions for what was used. */
export function isOfDay(
  record: string,
  used: { userId: string; day: string; item: string; reader: string; purpose: string; consentId: string },
): string {
  return `${record}.access_id IS NULL AND ${record}.user_id = ${used.userId} AND ${record}.timestamp = ${used.day} AND ${record}.data_ids = ARRAY[${used.item}]
    AND ${record}.reader = ${used.reader} AND ${record}.purpose = ${used.purpose} AND ${record}.consent_id IS NOT DISTINCT FROM ${used.consentId}`;
}
