import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { OwnCase } from '../sanctions/refusals.ts';
import { lockSubject } from './open-report.ts';
import { Report } from './report.ts';

export interface OfReport {
  readonly reportId: string;
}

/** A report, and all open ones of the same subject, with it among them. */
interface LockedReports {
  readonly report: Report;
  readonly reports: readonly Report[];
}

/** Takes all open reports of a subject for an hour. Claiming again makes the hour begin again. */
export function claimReport(work: UnitOfWork, admin: Admin, { reportId }: OfReport): Promise<LockedReports> {
  return work.run(admin, async (tx) => {
    const locked = await lockOpenReports(tx, reportId, admin.id);
    for (const report of locked.reports) report.claim(admin.id, tx.now);
    return locked;
  });
}

/**
 * Locks the open reports of a report's subject for an admin who is no part of the case.
 * @throws {NotFound} @throws {ReportDecided} @throws {OwnCase}
 */
export async function lockOpenReports(tx: Transaction, reportId: string, adminId: string): Promise<LockedReports> {
  const { subjectKind, subjectId } = await tx.get(Report, reportId, 'No report');
  await lockSubject(tx, { subjectKind, subjectId });
  const report = await tx.lock(Report, reportId);
  report.refuseUnlessOpen();
  const reports = await tx.find(Report, { subjectKind, subjectId, status: 'OPEN' }, { order: { id: 'ASC' } });
  const people = reports.flatMap(({ reporterId, reportedId }) => [reporterId, reportedId]);
  if (people.includes(adminId)) throw new OwnCase();
  return { report, reports };
}
