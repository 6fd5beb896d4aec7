import { job } from '@kindred/database/actor';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';

const batch = 500;

/**
 * Deletes notes and evidence 90 days after the report, or after its decision is final: when no appeal is possible any
 * more, or the appeal was decided. The record of the decision stays.
 */
export const deleteReportTexts: Job<Dependencies> = {
  name: 'delete-report-texts',
  everyMs: 3_600_000,
  async run({ work, now }) {
    for (let deleted = batch; deleted === batch;) {
      deleted = (await work.run(job(), (tx) => tx.query(deleteTexts, [now]))).length;
    }
  },
};

const deleteTexts = `
  UPDATE report SET note = NULL, evidence = NULL, version = version + 1 WHERE id IN (
    SELECT r.id FROM report r LEFT JOIN sanction s ON s.id = r.sanction_id
    WHERE (r.note IS NOT NULL OR r.evidence IS NOT NULL)
      AND CASE WHEN s.id IS NULL THEN coalesce(r.decided_at, r.reported_at) ELSE s.final_at END
        <= $1::timestamptz - interval '90 days'
    ORDER BY r.id LIMIT ${batch} FOR UPDATE OF r SKIP LOCKED)
  RETURNING id`;
