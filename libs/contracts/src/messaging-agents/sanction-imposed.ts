import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional, person, timestamp } from '../fields.ts';
import { messagingSanctionKinds, messagingScopes, reportReasons } from '../safety.ts';

export const messagingSanctionImposed = defineEvent({
  type: 'messaging-agents.sanction.imposed.v1',
  description: 'An admin sanctioned a person in messaging. It names no report: nothing leads to who reported.',
  subject: 'sanctionId',
  data: {
    sanctionId: id('The sanction.'),
    userId: person('Who was sanctioned.'),
    kind: oneOf('What was done.', messagingSanctionKinds),
    rule: oneOf('Which rule was broken.', reportReasons),
    scope: optional(oneOf('Where a time out or a ban holds. Absent for the other kinds.', messagingScopes)),
    scopeId: optional(id('The channel or the microDAO of the scope.')),
    until: optional(timestamp('Until when the person is timed out. Absent for the other kinds.')),
  },
  example: {
    sanctionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0aa002',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    kind: 'TIMED_OUT',
    rule: 'HARASSMENT',
    scope: 'MESSAGING',
    until: '2026-03-14T18:00:00.000Z',
  },
});
