import { disclaimerLapsed } from '@kindred/contracts/companion-journal/disclaimer-lapsed';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import { In } from 'typeorm';
import { keeper } from '../roles.ts';
import { DisclaimerAcceptance } from './disclaimer-acceptance.ts';
import { currentDisclaimer, type Disclaimer } from './disclaimer.ts';

const batch = 200;

/**
 * Tells of acceptances that have lapsed, each once. Rows that another replica has locked are skipped. An acceptance
 * counts no more from the moment of its lapse, whether or not this job has run.
 */
export const lapseAcceptances: Job = {
  name: 'lapse-disclaimer-acceptances',
  everyMs: 60_000,
  async run({ work }) {
    for (const due of [isExpired, isOutdated])
      for (let ended = batch; ended === batch;) ended = await work.run(keeper, (tx) => endBatch(tx, due));
  },
};

/** Conditions on open acceptances. Each has an index of its own. */
const isExpired = 'lapses_at <= $1 ORDER BY lapses_at, id';
const isOutdated = `lapses_at > $1 AND disclaimer_id = ANY (ARRAY(
  SELECT id FROM disclaimer WHERE number < (SELECT max(number) FROM disclaimer))) ORDER BY disclaimer_id, id`;

/** Ends a batch of acceptances that have lapsed. Returns how many. */
async function endBatch(tx: Transaction, due: string): Promise<number> {
  const found = await tx.query<{ id: string }>(
    `SELECT id FROM disclaimer_acceptance WHERE ended_at IS NULL AND ${due} LIMIT ${batch} FOR UPDATE SKIP LOCKED`,
    [tx.now],
  );
  // Read after the rows were found: a version from before could not say why they have lapsed.
  const current = await currentDisclaimer(tx);
  const lapsed = await tx.find(DisclaimerAcceptance, { id: In(found.map(({ id }) => id)) });
  for (const acceptance of lapsed) endAcceptance(tx, acceptance, current);
  return lapsed.length;
}

/** Ends an open acceptance, and tells of it if it had lapsed. One that a newer acceptance follows ends in silence. */
export function endAcceptance(tx: Transaction, acceptance: DisclaimerAcceptance, current: Disclaimer): void {
  const reason = acceptance.lapseReason(current, tx.now);
  acceptance.endedAt = tx.now;
  if (reason === null) return;
  const { id: acceptanceId, userId, disclaimerId } = acceptance;
  tx.publish(disclaimerLapsed, acceptance, { acceptanceId, userId, disclaimerId, reason });
}
