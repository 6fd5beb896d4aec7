import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional, person } from '../fields.ts';
import { messagingSubjectKinds, reportReasons } from '../safety.ts';

export const messagingReportMade = defineEvent({
  type: 'messaging-agents.report.made.v1',
  description: 'Something in messaging was reported to the admins. It does not say what, nor who wrote it.',
  subject: 'reportId',
  data: {
    reportId: id('The report.'),
    reporterId: optional(person('Who reported it. Absent for a report that the service opened itself.')),
    subjectKind: oneOf('What kind of thing was reported.', messagingSubjectKinds),
    reason: oneOf('Why.', reportReasons),
  },
  example: {
    reportId: '01981f5e-8c00-7a10-9f6b-3d2c1b0aa001',
    reporterId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    subjectKind: 'MESSAGE',
    reason: 'HARASSMENT',
  },
});
