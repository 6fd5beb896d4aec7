import type { ReportSubjectKind } from '@kindred/contracts/safety';
import { reportMade } from '@kindred/contracts/tribe-events/report-made';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { openReport as open, type ReportDesk, type ReportToOpen } from '@kindred/moderation/open-report';
import { Report } from './report.ts';
import type { FoundInTribe } from './subjects/subject.ts';
import { subjects } from './subjects/subjects.ts';

const desk: ReportDesk<Report, ReportSubjectKind, FoundInTribe> = {
  entity: Report,
  find: (tx, kind, id) => subjects[kind].find(tx, id),
  open: Report.open,
  publishMade(tx, report) {
    const { id: reportId, reporterId, subjectKind, reason } = report;
    tx.publish(reportMade, report, { reportId, ...(reporterId && { reporterId }), subjectKind, reason });
  },
};

/**
 * Opens a report, or finds the one that the reporter has open. Other features call it in their own unit of work, which
 * runs as a person who may see the subject. It takes the lock of the subject, before those of tribes and events.
 * @param refuse runs before a new report is opened
 * @throws {NotFound} @throws {CannotReportYourself}
 */
export function openReport(
  tx: Transaction,
  sealer: Sealer,
  toOpen: ReportToOpen<ReportSubjectKind>,
  refuse?: () => Promise<void>,
): Promise<Report> {
  return open(desk, tx, sealer, toOpen, refuse);
}
