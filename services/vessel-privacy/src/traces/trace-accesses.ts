import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { tracer } from '../roles.ts';
import { accessesOf, knownToSubject, type AccessRow } from './access.ts';
import { lockChains } from './chain-lock.ts';
import { growChains, type Said } from './grow-chains.ts';
import { traceDays } from './trace-days.ts';

const batch = 200;

/**
 * Adds what was read to the chains of those whose it is: at once, but for what the other person or their guide read,
 * which comes when its day is over. What is in no chain yet is a row of its own, written with the read and taken away
 * with the link: no order of ids or commits is relied upon, so none is missed and none is chained twice.
 */
export const traceAccesses: Job<Dependencies> = {
  name: 'trace-accesses',
  everyMs: 5_000,
  async run({ work, dependencies, now }) {
    for (let taken = batch; taken === batch;)
      taken = await work.run(tracer, (tx) => traceBatch(tx, dependencies.secret));
    await traceDays(work, dependencies.secret, now);
  },
};

async function traceBatch(tx: Transaction, secret: Uint8Array): Promise<number> {
  const due = await tx.query<{ id: string; subjectId: string }>(
    `WITH due AS MATERIALIZED (
       SELECT access_id FROM trace_due WHERE not_before IS NULL ORDER BY access_id LIMIT ${batch})
     DELETE FROM trace_due WHERE access_id IN (SELECT access_id FROM due)
     RETURNING access_id AS id, subject_id AS "subjectId"`,
  );
  if (due.length === 0) return 0;
  await lockChains(
    tx,
    due.map(({ subjectId }) => subjectId),
  );
  // Only under the lock is it certain that nobody among them was erased.
  const accesses = await accessesOf(
    tx,
    due.map(({ id }) => id),
  );
  await growChains(tx, secret, accesses.flatMap(said));
  return due.length;
}

function said(access: AccessRow): Said[] {
  const { id: accessId, subjectId: userId, refused, itemIds: dataIds, readerService, purpose, consentId } = access;
  const known = knownToSubject(access);
  return known
    ? [
        {
          id: newId(),
          userId,
          accessId,
          action: refused ? 'REFUSED' : 'READ',
          dataIds,
          readerService,
          purpose,
          consentId,
          ...known,
        },
      ]
    : [];
}
