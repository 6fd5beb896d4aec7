import { consentLapsed } from '@kindred/contracts/vessel-privacy/consent-lapsed';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';
import type { ConsentScope } from './scopes.ts';

interface Lapsed {
  readonly id: string;
  readonly userId: string;
  readonly scope: ConsentScope;
  readonly version: number;
}

const batch = 200;

/**
 * Tells that consents came to their end, once each: what says that there is something to tell goes in the same
 * transaction. That a consent holds no longer needs no job, it is decided by the clock whenever somebody asks.
 */
export const lapseConsents: Job<Dependencies> = {
  name: 'lapse-consents',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let told = batch; told === batch;) {
      told = await work.run(keeper, async (tx) => {
        const lapsed = await tx.query<Lapsed>(
          `WITH due AS MATERIALIZED (
             SELECT id FROM consent WHERE lapse_due_at <= $1 ORDER BY lapse_due_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)
           UPDATE consent SET lapse_due_at = NULL, version = version + 1 WHERE id IN (SELECT id FROM due)
           RETURNING id, user_id AS "userId", scope, version`,
          [now],
        );
        for (const { id, userId, scope, version } of lapsed)
          tx.publish(consentLapsed, { id, version: version - 1 }, { consentId: id, userId, scope });
        return lapsed.length;
      });
    }
  },
};
