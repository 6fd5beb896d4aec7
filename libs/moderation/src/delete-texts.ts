import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';

const batch = 500;
const hourMs = 3_600_000;

/**
 * Deletes notes and evidence after 90 days. They count from the day on which the report's sanction is final; without a
 * sanction, from the decision; without a decision, from the report. The record of the decision stays.
 */
export const deleteReportTexts: Job<unknown> = {
  name: 'delete-report-texts',
  everyMs: hourMs,
  run: ({ work, now }) => inBatches(work, deleteTextsOfReports, now),
};

/** Deletes what was written about sanctions 90 days after they are final and over. The record of them stays. */
export const deleteSanctionTexts: Job<unknown> = {
  name: 'delete-sanction-texts',
  everyMs: hourMs,
  run: ({ work, now }) => inBatches(work, deleteTextsOfSanctions, now),
};

async function inBatches(work: UnitOfWork, statement: string, now: Date): Promise<void> {
  for (let deleted = batch; deleted === batch;) {
    deleted = (await work.run(job(), (tx) => tx.query(statement, [now]))).length;
  }
}

const deleteTextsOfReports = `
  WITH due AS MATERIALIZED (
    SELECT r.id FROM report r LEFT JOIN sanction s ON s.id = r.sanction_id
    WHERE (r.note IS NOT NULL OR r.evidence IS NOT NULL)
      AND CASE WHEN s.id IS NULL THEN coalesce(r.decided_at, r.reported_at) ELSE s.final_at END
        <= $1::timestamptz - interval '90 days'
    ORDER BY r.id LIMIT ${batch} FOR UPDATE OF r SKIP LOCKED)
  UPDATE report SET note = NULL, evidence = NULL, version = version + 1 WHERE id IN (SELECT id FROM due)
  RETURNING id`;

const deleteTextsOfSanctions = `
  WITH due AS MATERIALIZED (
    SELECT id FROM sanction WHERE (explanation IS NOT NULL OR appeal IS NOT NULL)
      AND final_at <= $1::timestamptz - interval '90 days'
      AND (kind <> 'BANNED' OR lifted_at <= $1::timestamptz - interval '90 days')
      AND (until IS NULL OR until <= $1::timestamptz - interval '90 days')
    ORDER BY id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
  UPDATE sanction SET explanation = NULL, appeal = NULL, version = version + 1 WHERE id IN (SELECT id FROM due)
  RETURNING id`;
