import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional, person } from '../fields.ts';
import { reportReasons, reportSubjectKinds } from '../safety.ts';

export const reportMade = defineEvent({
  type: 'tribe-events.report.made.v1',
  description: 'Something was reported to the admins. It does not say what was reported, nor who wrote it.',
  subject: 'reportId',
  data: {
    reportId: id('The report.'),
    reporterId: optional(person('Who reported it. Absent for a report that the service opened itself.')),
    subjectKind: oneOf('What kind of thing was reported.', reportSubjectKinds),
    reason: oneOf('Why.', reportReasons),
  },
  example: {
    reportId: '01981f5e-8c00-7a10-9f6b-3d2c1b0aa001',
    reporterId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    subjectKind: 'EVENT',
    reason: 'SCAM',
  },
});
