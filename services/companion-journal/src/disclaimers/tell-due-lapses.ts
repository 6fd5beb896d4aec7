import { disclaimerLapseDue } from '@kindred/contracts/companion-journal/disclaimer-lapse-due';
import type { Job } from '@kindred/service/jobs';
import { keeper } from '../roles.ts';

const batch = 200;

interface DueAcceptance {
  readonly id: string;
  readonly userId: string;
  readonly disclaimerId: string;
  readonly lapsesAt: Date;
  readonly version: number;
}

/**
 * Publishes `lapse-due` once for each acceptance that lapses within 7 days, so that the person can accept anew in time.
 * Skips rows that another replica has locked, and acceptances of former versions, which have lapsed already.
 */
export const tellDueLapses: Job = {
  name: 'tell-due-disclaimer-lapses',
  everyMs: 600_000,
  async run({ work }) {
    for (let told = batch; told === batch;)
      told = await work.run(keeper, async (tx) => {
        const due = await tx.query<DueAcceptance & Record<string, unknown>>(
          `WITH due AS MATERIALIZED (
             SELECT id FROM disclaimer_acceptance WHERE ended_at IS NULL AND lapse_notice_at IS NULL
               AND lapses_at > $1 AND lapses_at <= $1::timestamptz + interval '7 days'
               AND disclaimer_id = (SELECT id FROM disclaimer ORDER BY number DESC LIMIT 1)
             ORDER BY lapses_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
           UPDATE disclaimer_acceptance SET lapse_notice_at = $1, version = version + 1 WHERE id IN (SELECT id FROM due)
           RETURNING id, user_id AS "userId", disclaimer_id AS "disclaimerId", lapses_at AS "lapsesAt", version`,
          [tx.now],
        );
        for (const { id, userId, disclaimerId, lapsesAt, version } of due)
          tx.publish(
            disclaimerLapseDue,
            { id, version: version - 1 },
            { acceptanceId: id, userId, disclaimerId, lapsesAt: lapsesAt.toISOString() },
          );
        return due.length;
      });
  },
};
