import { job } from '@kindred/database/actor';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';

const batch = 500;

/** Deletes what was written about sanctions 90 days after they are final and over. The record of them stays. */
export const deleteSanctionTexts: Job<Dependencies> = {
  name: 'delete-sanction-texts',
  everyMs: 3_600_000,
  async run({ work, now }) {
    for (let deleted = batch; deleted === batch;) {
      deleted = (await work.run(job(), (tx) => tx.query(deleteTexts, [now]))).length;
    }
  },
};

const deleteTexts = `
  UPDATE sanction SET explanation = NULL, appeal = NULL, version = version + 1 WHERE id IN (
    SELECT id FROM sanction WHERE (explanation IS NOT NULL OR appeal IS NOT NULL)
      AND final_at <= $1::timestamptz - interval '90 days'
      AND (kind <> 'BANNED' OR lifted_at <= $1::timestamptz - interval '90 days')
      AND (until IS NULL OR until <= $1::timestamptz - interval '90 days')
    ORDER BY id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
  RETURNING id`;
