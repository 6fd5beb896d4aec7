import type { ReadTransaction } from '@kindred/database/read-transaction';
import { madeByKey, oneByKey } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In } from 'typeorm';
import { reportsOfEach } from './list-reports.ts';
import { lookAtReports } from './look-at-reports.ts';
import { Report } from './report.ts';
import { readReportedMedia } from './reported-medium.ts';
import { sealedIn } from './sealed-texts.ts';

export const reportLoaders = {
  reportsOfUser: reportsOfEach,
  /** A person's own reports. Row-level security hides the others. */
  report: oneByKey(findReports, ({ id }) => id),
  /** For admins: the caller of these has made sure that one asks. */
  reportForAdmins: madeByKey<Report>(async ({ work, actor }, ids) => {
    const found = await work.read({ role: 'admin', id: actor.id }, (tx) => findReports(tx, ids));
    return new Map(found.map((report) => [report.id, report]));
  }),
  reportCountOfSubject: madeByKey<number>(async ({ work, actor }, subjectIds) => {
    const counted = await work.read({ role: 'admin', id: actor.id }, (tx) =>
      tx.query<{ subjectId: string; count: number }>(
        `SELECT subject_id AS "subjectId", count(*)::int AS count FROM report
         WHERE subject_id = ANY ($1::uuid[]) GROUP BY subject_id`,
        [subjectIds],
      ),
    );
    return new Map(counted.map(({ subjectId, count }) => [subjectId, count]));
  }),
  /** What is left of reported media, for admins. */
  reportedMedium: readReportedMedia,
  /** The words of one's own reports. */
  reportNote: openedTexts((report: Report) => sealedIn(report, 'note')),
  /** The words and the evidence of reports, for admins. That they were read is written down. */
  lookAtReport: lookAtReports,
};

function findReports(tx: ReadTransaction, ids: readonly string[]): Promise<Report[]> {
  return tx.find(Report, { id: In(ids) });
}
