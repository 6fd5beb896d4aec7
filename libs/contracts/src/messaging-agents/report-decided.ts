import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional, person } from '../fields.ts';
import { messagingSubjectKinds, reportOutcomes } from '../safety.ts';

export const messagingReportDecided = defineEvent({
  type: 'messaging-agents.report.decided.v1',
  description: 'An admin decided a report. The reporter learns whether something was done, and not what.',
  subject: 'reportId',
  data: {
    reportId: id('The report.'),
    reporterId: optional(person('Who reported it. Absent if the service did, or if the reporter was erased.')),
    subjectKind: oneOf('What kind of thing was reported.', messagingSubjectKinds),
    outcome: oneOf('Whether something was done.', reportOutcomes),
  },
  example: {
    reportId: '01981f5e-8c00-7a10-9f6b-3d2c1b0aa001',
    reporterId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    subjectKind: 'MESSAGE',
    outcome: 'ACTION_TAKEN',
  },
});
