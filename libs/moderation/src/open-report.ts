import { NotFound } from '@kindred/contracts/domain-error';
import type { ReportReason } from '@kindred/contracts/safety';
import { lockName } from '@kindred/database/lock-name';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { FindOptionsWhere } from 'typeorm';
import { CannotReportYourself } from './refusals.ts';
import { sealTexts } from './report-texts.ts';
import type { ModerationReport, ReportedSubject } from './report.ts';
import type { FoundSubject } from './subject.ts';

export interface ReportToOpen<Kind extends string> extends ReportedSubject<Kind> {
  /** The person of the transaction; null for a report that the service opens itself, which has no note. */
  readonly reporterId: string | null;
  readonly reason: ReportReason;
  readonly note: string | null;
}

/** The reports of one service: what can be reported, and how a report is made and told. */
export interface ReportDesk<Report extends ModerationReport, Kind extends string, Found extends FoundSubject> {
  readonly entity: new () => Report;
  /** What has this id, if the actor of the transaction may report it; else null. */
  find(tx: Transaction, kind: Kind, id: string): Promise<Found | null>;
  open(toOpen: ReportToOpen<Kind>, found: Found, now: Date): Report;
  publishMade(tx: Transaction, report: Report): void;
}

/**
 * Opens a report, or finds the one that the reporter has open. It takes the lock of the subject. The unit of work runs
 * as a person who may see the subject.
 * @param refuse runs before a new report is opened
 * @throws {NotFound} @throws {CannotReportYourself}
 */
export async function openReport<Report extends ModerationReport, Kind extends string, Found extends FoundSubject>(
  desk: ReportDesk<Report, Kind, Found>,
  tx: Transaction,
  sealer: Sealer,
  toOpen: ReportToOpen<Kind>,
  refuse: () => Promise<void> = async () => undefined,
): Promise<Report> {
  const { reporterId, subjectKind, subjectId, note } = toOpen;
  if (subjectId === reporterId) throw new CannotReportYourself();
  await lockSubject(tx, { subjectKind, subjectId });
  const open: object = { subjectKind, subjectId, status: 'OPEN', reporterId };
  const known = reporterId === null ? null : await tx.findOne(desk.entity, open as FindOptionsWhere<Report>);
  if (known) return known;
  const found = await desk.find(tx, subjectKind, subjectId);
  if (!found) throw new NotFound('Nothing that you can see');
  if (reporterId !== null && found.reportedId === reporterId) throw new CannotReportYourself();
  await refuse();
  const report = desk.open(toOpen, found, tx.now);
  const texts = { reportId: report.id, reporterId, note, texts: found.texts };
  Object.assign(report, await sealTexts(tx, sealer, texts));
  tx.add(report);
  desk.publishMade(tx, report);
  return report;
}

/** Orders what happens to all reports of one subject. It is taken before the locks of what is reported. */
export async function lockSubject(tx: Transaction, { subjectKind, subjectId }: ReportedSubject): Promise<void> {
  await lockName(tx, `reports of ${subjectKind} ${subjectId}`);
}
