import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';

export const disclaimerLapsed = defineEvent({
  type: 'companion-journal.disclaimer-acceptance.lapsed.v1',
  description: 'An acceptance of the disclaimer lapsed. The person has to accept it anew before they chat or write.',
  subject: 'acceptanceId',
  data: {
    acceptanceId: id('The acceptance.'),
    userId: person('Whose acceptance it was.'),
    disclaimerId: id('The version that had been accepted.'),
    reason: oneOf('Whether its 90 days had passed, or a new version was published.', ['EXPIRED', 'NEW_VERSION']),
  },
  example: {
    acceptanceId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc1',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    disclaimerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    reason: 'EXPIRED',
  },
});
