import { idempotent } from '@kindred/database/idempotency/idempotent';
import { lockName } from '@kindred/database/lock-name';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readOptionalText } from '@kindred/service/text';
import { MoreThan } from 'typeorm';
import type { ReportToAdminsInput } from '../__generated__/resolvers.ts';
import { openReport } from './open-report.ts';
import { TooManyReports } from './refusals.ts';
import { Report } from './report.ts';

const mostInAnHour = 20;
const hourMs = 3_600_000;

/** Reports something, and gives the report's id: that of an earlier one, if the person has reported it already. */
export function reportToAdmins(
  work: UnitOfWork,
  { sealer }: { readonly sealer: Sealer },
  person: Person,
  input: ReportToAdminsInput,
): Promise<string> {
  const { subject, reason, idempotencyKey: key } = input;
  const note = readOptionalText(input.note ?? null, { field: 'note', maxLength: 2_000, lines: true });
  return idempotent(work, person, { operation: 'reportToAdmins', key, request: input }, async (tx) => {
    const toOpen = { reporterId: person.id, subjectKind: subject.kind, subjectId: subject.id, reason, note };
    return (await openReport(tx, sealer, toOpen, () => refuseTooMany(tx, person.id))).id;
  });
}

/** @throws {TooManyReports} */
async function refuseTooMany(tx: Transaction, reporterId: string): Promise<void> {
  await lockName(tx, `reports by ${reporterId}`);
  const since = new Date(tx.now.getTime() - hourMs);
  const recent = await tx.find(
    Report,
    { reporterId, reportedAt: MoreThan(since) },
    { order: { reportedAt: 'DESC' }, take: mostInAnHour },
  );
  const oldest = recent[mostInAnHour - 1];
  if (oldest) throw new TooManyReports(new Date(oldest.reportedAt.getTime() + hourMs));
}
