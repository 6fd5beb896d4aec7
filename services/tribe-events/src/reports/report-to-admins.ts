import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { refuseTooMany } from '@kindred/moderation/refuse-too-many';
import type { Person } from '@kindred/service/callers';
import { readOptionalText } from '@kindred/service/text';
import type { ReportToAdminsInput } from '../__generated__/resolvers.ts';
import { openReport } from './open-report.ts';
import { Report } from './report.ts';

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
    return (await openReport(tx, sealer, toOpen, () => refuseTooMany(Report, tx, person.id))).id;
  });
}
