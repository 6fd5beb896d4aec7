import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional, person, timestamp } from '../fields.ts';
import { reportReasons, sanctionKinds } from '../safety.ts';

export const sanctionImposed = defineEvent({
  type: 'tribe-events.sanction.imposed.v1',
  description: 'An admin sanctioned a person. It names no report, so that nothing leads to who reported.',
  subject: 'sanctionId',
  data: {
    sanctionId: id('The sanction.'),
    userId: person('Who was sanctioned.'),
    kind: oneOf('What was done.', sanctionKinds),
    rule: oneOf('Which rule was broken.', reportReasons),
    until: optional(timestamp('Until when the person is timed out. Absent for the other kinds.')),
  },
  example: {
    sanctionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0aa002',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    kind: 'TIMED_OUT',
    rule: 'HARASSMENT',
    until: '2026-03-14T18:00:00.000Z',
  },
});
