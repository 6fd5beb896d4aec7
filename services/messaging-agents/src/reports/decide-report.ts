import { messagingReportDecided } from '@kindred/contracts/messaging-agents/report-decided';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { lockOpenReports } from '@kindred/moderation/claim-report';
import { InvalidDecision } from '@kindred/moderation/refusals';
import type { Admin } from '@kindred/service/callers';
import type { DecideMessagingReportInput } from '../__generated__/resolvers.ts';
import { retireReportedAgent } from '../agents/change-agent.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { imposeSanction } from '../sanctions/impose-sanction.ts';
import type { Sanction } from '../sanctions/sanction.ts';
import { readDecision, scopeIdOf, type DecidedAction } from './read-decision.ts';
import { Report } from './report.ts';
import { subjects } from './subjects/subjects.ts';

/** Decides all open reports of a subject, does what the decision says, and tells the reporters and the reported. */
export function decideReport(
  work: UnitOfWork,
  rooms: RoomDependencies,
  admin: Admin,
  input: DecideMessagingReportInput,
) {
  const decided = readDecision(input, work.now);
  const { decision } = decided;
  return work.run(admin, async (tx) => {
    const { report, reports } = await lockOpenReports(Report, tx, input.reportId, admin.id);
    report.refuseUnlessClaimedBy(admin.id, tx.now);
    const sanction = decided.decision === 'NO_ACTION' ? null : await act(tx, rooms, admin, report, decided);
    for (const one of reports) {
      one.decide(decision, admin.id, sanction?.id ?? null, tx.now);
      publishDecided(tx, one);
    }
    return { report, reports, sanction };
  });
}

/** Returns the sanction; null if no person is known, and only content was taken away or an agent was retired. */
async function act(
  tx: Transaction,
  rooms: RoomDependencies,
  admin: Admin,
  report: Report,
  { decision: kind, rule, explanation, until, scope }: DecidedAction,
): Promise<Sanction | null> {
  const { subjectKind, subjectId, reportedId: userId, agentId } = report;
  if (kind === 'CONTENT_REMOVED') await takeContentAway(tx, rooms, admin, report);
  if (kind === 'AGENT_RETIRED') {
    if (agentId === null) throw new InvalidDecision('decision', 'NO_AGENT');
    await retireReportedAgent(tx, agentId);
  }
  if (userId === null) {
    if (scope !== null) throw new InvalidDecision('decision', 'NO_PERSON');
    return null;
  }
  const scopeId = scopeIdOf(scope, report);
  const imposed = { userId, kind, rule, subjectKind, subjectId, scope, scopeId, imposedBy: admin.id, until };
  return imposeSanction(tx, rooms, imposed, explanation);
}

async function takeContentAway(
  tx: Transaction,
  rooms: RoomDependencies,
  admin: Admin,
  { subjectKind, subjectId }: Report,
) {
  const { takeAway } = subjects[subjectKind];
  if (!takeAway) throw new InvalidDecision('decision', 'NOTHING_TO_REMOVE');
  await takeAway(tx, rooms, subjectId, admin.id);
}

function publishDecided(tx: Transaction, report: Report): void {
  const { id: reportId, reporterId, subjectKind, outcome } = report;
  if (outcome === null) throw new Error('A decided report has an outcome.');
  tx.publish(messagingReportDecided, report, { reportId, ...(reporterId && { reporterId }), subjectKind, outcome });
}
