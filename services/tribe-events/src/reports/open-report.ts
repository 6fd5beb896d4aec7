import { NotFound } from '@kindred/contracts/domain-error';
import type { ReportReason } from '@kindred/contracts/safety';
import { reportMade } from '@kindred/contracts/tribe-events/report-made';
import { lockName } from '@kindred/database/lock-name';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { CannotReportYourself } from './refusals.ts';
import { Report, type ReportedSubject } from './report.ts';
import { sealTexts } from './sealed-texts.ts';
import { subjects } from './subjects/subjects.ts';

export interface ReportToOpen extends ReportedSubject {
  /** The person of the transaction; null for a report that the service opens itself, which has no note. */
  readonly reporterId: string | null;
  readonly reason: ReportReason;
  readonly note: string | null;
}

/**
 * Opens a report, or finds the one that the reporter has open. Other features call it in their own unit of work, which
 * runs as a person who may see the subject. It takes the lock of the subject.
 * @param refuse runs before a new report is opened
 * @throws {NotFound} @throws {CannotReportYourself}
 */
export async function openReport(
  tx: Transaction,
  sealer: Sealer,
  { reporterId, subjectKind, subjectId, reason, note }: ReportToOpen,
  refuse: () => Promise<void> = async () => undefined,
): Promise<Report> {
  if (subjectId === reporterId) throw new CannotReportYourself();
  await lockSubject(tx, { subjectKind, subjectId });
  const open = { subjectKind, subjectId, status: 'OPEN' } as const;
  const known = reporterId === null ? null : await tx.findOne(Report, { ...open, reporterId });
  if (known) return known;
  const found = await subjects[subjectKind].find(tx, subjectId);
  if (!found) throw new NotFound('Nothing that you can see');
  if (reporterId !== null && found.reportedId === reporterId) throw new CannotReportYourself();
  await refuse();
  const { reportedId, tribeId, texts, mediumId = null } = found;
  const report = Report.open({ reporterId, reportedId, tribeId, subjectKind, subjectId, reason, mediumId }, tx.now);
  Object.assign(report, await sealTexts(tx, sealer, { reportId: report.id, reporterId, note, texts }));
  tx.add(report);
  tx.publish(reportMade, report, { reportId: report.id, ...(reporterId && { reporterId }), subjectKind, reason });
  return report;
}

/** Orders what happens to all reports of one subject. It is taken before the locks of tribes and events. */
export async function lockSubject(tx: Transaction, { subjectKind, subjectId }: ReportedSubject): Promise<void> {
  await lockName(tx, `reports of ${subjectKind} ${subjectId}`);
}
