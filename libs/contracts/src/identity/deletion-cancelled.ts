import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const deletionCancelled = defineEvent({
  type: 'identity.user.deletion-cancelled.v1',
  description: 'A person took back the request to be deleted.',
  subject: 'userId',
  data: {
    userId: person('Who took it back.'),
    requestId: id('The request.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', requestId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f30' },
});
