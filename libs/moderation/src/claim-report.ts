import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import type { FindOptionsOrder, FindOptionsWhere } from 'typeorm';
import { lockSubject } from './open-report.ts';
import { OwnCase } from './refusals.ts';
import type { ModerationReport } from './report.ts';

export interface OfReport {
  readonly reportId: string;
}

/** A report, and all open ones of the same subject, with it among them. */
interface LockedReports<Report> {
  readonly report: Report;
  readonly reports: readonly Report[];
}

/** Takes all open reports of a subject for an hour. Claiming again makes the hour begin again. */
export function claimReport<Report extends ModerationReport>(
  entity: new () => Report,
  work: UnitOfWork,
  admin: Admin,
  { reportId }: OfReport,
): Promise<LockedReports<Report>> {
  return work.run(admin, async (tx) => {
    const locked = await lockOpenReports(entity, tx, reportId, admin.id);
    for (const report of locked.reports) report.claim(admin.id, tx.now);
    return locked;
  });
}

/**
 * Locks the open reports of a report's subject for an admin who is no part of the case.
 * @throws {NotFound} @throws {ReportDecided} @throws {OwnCase}
 */
export async function lockOpenReports<Report extends ModerationReport>(
  entity: new () => Report,
  tx: Transaction,
  reportId: string,
  adminId: string,
): Promise<LockedReports<Report>> {
  const { subjectKind, subjectId } = await tx.get(entity, reportId, 'No report');
  await lockSubject(tx, { subjectKind, subjectId });
  const report = await tx.lock(entity, reportId);
  report.refuseUnlessOpen();
  const open = { subjectKind, subjectId, status: 'OPEN' } as FindOptionsWhere<Report>;
  const reports = await tx.find(entity, open, { order: { id: 'ASC' } as FindOptionsOrder<Report> });
  const people = reports.flatMap(({ reporterId, reportedId }) => [reporterId, reportedId]);
  if (people.includes(adminId)) throw new OwnCase();
  return { report, reports };
}
