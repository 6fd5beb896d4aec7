import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const deletionDue = defineEvent({
  type: 'identity.user.deletion-due.v1',
  description:
    'The time to cancel is over: every service now erases this person and answers with its own erasure.completed.',
  subject: 'userId',
  data: {
    userId: person('Who is to be erased.'),
    requestId: id('The request, which each answer names.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', requestId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f30' },
});
