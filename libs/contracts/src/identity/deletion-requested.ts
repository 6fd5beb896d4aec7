import { defineEvent } from '../define-event.ts';
import { id, person, timestamp } from '../fields.ts';

export const deletionRequested = defineEvent({
  type: 'identity.user.deletion-requested.v1',
  description: 'A person asked for their account to be deleted. It can be cancelled until it is due.',
  subject: 'userId',
  data: {
    userId: person('Who asked.'),
    requestId: id('The request, the same until the erasure is complete.'),
    dueAt: timestamp('When the time to cancel is over.'),
  },
  example: {
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    requestId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f30',
    dueAt: '2026-08-30T09:30:00.000Z',
  },
});
