import { defineEvent } from '../define-event.ts';
import { id, list, oneOf, person } from '../fields.ts';

export const agreementFollowUpDue = defineEvent({
  type: 'vessel-privacy.agreement.follow-up-due.v1',
  description: 'The day has come on which two people wanted to look at an agreement again. Told once.',
  subject: 'agreementId',
  data: {
    agreementId: id('The agreement.'),
    sessionId: id('The session.'),
    memberIds: list('The two people.', person('One of the two.')),
    type: oneOf('What kind of agreement it is.', ['MICRO_EXPERIMENT', 'COMMITMENT', 'CHECK_IN']),
  },
  example: {
    agreementId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40',
    memberIds: ['01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02'],
    type: 'MICRO_EXPERIMENT',
  },
});
