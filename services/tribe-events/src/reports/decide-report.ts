import { reportDecided } from '@kindred/contracts/tribe-events/report-decided';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { lockOpenReports } from '@kindred/moderation/claim-report';
import { InvalidDecision } from '@kindred/moderation/refusals';
import type { Admin } from '@kindred/service/callers';
import type { DecideReportInput } from '../__generated__/resolvers.ts';
import { removeBySanction } from '../memberships/remove-by-sanction.ts';
import { imposeSanction } from '../sanctions/impose-sanction.ts';
import type { Sanction } from '../sanctions/sanction.ts';
import { readDecision, type DecidedAction } from './read-decision.ts';
import { Report } from './report.ts';
import { subjects } from './subjects/subjects.ts';

/** Decides all open reports of a subject, does what the decision says, and tells the reporters and the reported. */
export function decideReport(
  work: UnitOfWork,
  { sealer }: { readonly sealer: Sealer },
  admin: Admin,
  input: DecideReportInput,
) {
  const decided = readDecision(input, work.now);
  const { decision } = decided;
  return work.run(admin, async (tx) => {
    const { report, reports } = await lockOpenReports(Report, tx, input.reportId, admin.id);
    report.refuseUnlessClaimedBy(admin.id, tx.now);
    const sanction = decided.decision === 'NO_ACTION' ? null : await act(tx, sealer, admin, report, decided);
    for (const one of reports) {
      one.decide(decision, admin.id, sanction?.id ?? null, tx.now);
      publishDecided(tx, one);
    }
    return { report, reports, sanction };
  });
}

/** Returns the sanction; null if no person is known, and only content was taken away. */
async function act(
  tx: Transaction,
  sealer: Sealer,
  admin: Admin,
  report: Report,
  { decision: kind, rule, explanation, until, tribeId }: DecidedAction,
): Promise<Sanction | null> {
  const { subjectKind, subjectId, reportedId: userId } = report;
  if (kind === 'CONTENT_REMOVED') {
    const { takeAway } = subjects[subjectKind];
    if (!takeAway) throw new InvalidDecision('decision', 'NOTHING_TO_REMOVE');
    await takeAway(tx, subjectId, admin.id);
    if (userId === null) return null;
  }
  if (userId === null) throw new InvalidDecision('decision', 'NO_PERSON');
  if (kind === 'REMOVED_FROM_TRIBE') {
    const from = tribeId ?? report.tribeId;
    if (from === null) throw new InvalidDecision('tribeId', 'NEEDED');
    await removeBySanction(tx, { tribeId: from, userId, adminId: admin.id });
  }
  const imposed = { userId, kind, rule, subjectKind, subjectId, imposedBy: admin.id, until };
  return imposeSanction(tx, sealer, imposed, explanation);
}

function publishDecided(tx: Transaction, report: Report): void {
  const { id: reportId, reporterId, subjectKind, outcome } = report;
  if (outcome === null) throw new Error('A decided report has an outcome.');
  tx.publish(reportDecided, report, { reportId, ...(reporterId && { reporterId }), subjectKind, outcome });
}
