import type { MessagingSubjectKind } from '@kindred/contracts/safety';
import { messagingReportMade } from '@kindred/contracts/messaging-agents/report-made';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { openReport, type ReportDesk } from '@kindred/moderation/open-report';
import { refuseTooMany } from '@kindred/moderation/refuse-too-many';
import type { Person } from '@kindred/service/callers';
import { readOptionalText } from '@kindred/service/text';
import type { ReportInMessagingInput } from '../__generated__/resolvers.ts';
import type { Dependencies } from '../dependencies.ts';
import { askWholeText } from './ask-whole-text.ts';
import { Report } from './report.ts';
import type { FoundInMessaging, Looking } from './subjects/subject.ts';
import { subjects } from './subjects/subjects.ts';

/** Reports a subject and returns the report's id. If the person has an open report of it, returns that one's id. */
export async function reportInMessaging(
  work: UnitOfWork,
  { sealer, matrix, logger }: Pick<Dependencies, 'sealer' | 'matrix' | 'logger'>,
  person: Person,
  input: ReportInMessagingInput,
): Promise<string> {
  const { subject, reason, idempotencyKey: key } = input;
  const note = readOptionalText(input.note ?? null, { field: 'note', maxLength: 2_000, lines: true });
  const asked = { work, homeserver: matrix.homeserver, logger };
  // Before the transaction, which must not wait for the network.
  const wholeText = subject.kind === 'MESSAGE' ? await askWholeText(asked, person, subject.id) : null;
  return idempotent(work, person, { operation: 'reportInMessaging', key, request: input }, async (tx) => {
    const toOpen = { reporterId: person.id, subjectKind: subject.kind, subjectId: subject.id, reason, note };
    const desk = deskWith({ sealer, wholeText });
    return (await openReport(desk, tx, sealer, toOpen, () => refuseTooMany(Report, tx, person.id))).id;
  });
}

function deskWith(looking: Looking): ReportDesk<Report, MessagingSubjectKind, FoundInMessaging> {
  return {
    entity: Report,
    find: (tx, kind, id) => subjects[kind].find(tx, id, looking),
    open: Report.open,
    publishMade(tx, report) {
      const { id: reportId, reporterId, subjectKind, reason } = report;
      tx.publish(messagingReportMade, report, { reportId, ...(reporterId && { reporterId }), subjectKind, reason });
    },
  };
}
