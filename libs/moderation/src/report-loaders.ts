import type { ReadTransaction } from '@kindred/database/read-transaction';
import { madeByKey, oneByKey } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In, type FindOptionsWhere } from 'typeorm';
import { lookAtReports } from './look-at-reports.ts';
import { sealedIn } from './report-texts.ts';
import type { ModerationReport } from './report.ts';

const countReports = `SELECT subject_id AS "subjectId", count(*)::int AS count FROM report
  WHERE subject_id = ANY ($1::uuid[]) GROUP BY subject_id`;

/** The loaders of a service's reports, but for its lists. `Part` names the kinds of texts in evidence. */
export function loadersOfReports<Report extends ModerationReport, Part extends string>(entity: new () => Report) {
  const find = (tx: ReadTransaction, ids: readonly string[]) =>
    tx.find(entity, { id: In(ids) } as FindOptionsWhere<Report>);
  return {
    /** A person's own reports. Row-level security hides the others. */
    report: oneByKey(find, ({ id }) => id),
    /** For admins: the caller of these has made sure that one asks. */
    reportForAdmins: madeByKey<Report>(async ({ work, actor }, ids) => {
      const found = await work.read({ role: 'admin', id: actor.id }, (tx) => find(tx, ids));
      return new Map(found.map((report) => [report.id, report]));
    }),
    reportCountOfSubject: madeByKey<number>(async ({ work, actor }, subjectIds) => {
      const counted = await work.read({ role: 'admin', id: actor.id }, (tx) =>
        tx.query<{ subjectId: string; count: number }>(countReports, [subjectIds]),
      );
      return new Map(counted.map(({ subjectId, count }) => [subjectId, count]));
    }),
    /** The words of one's own reports. */
    reportNote: openedTexts((report: Report) => sealedIn(report, 'note')),
    /** The words and the evidence of reports, for admins. That they were read is written down. */
    lookAtReport: lookAtReports<Report, Part>(entity),
  };
}
