import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const userErased = defineEvent({
  type: 'identity.user.erased.v1',
  description:
    'Every service has answered: nothing that tells who this person was is left, save what their receipt lists.',
  subject: 'userId',
  data: {
    userId: person('Who was erased; the id stays behind as a stub.'),
    requestId: id('The request.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', requestId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f30' },
});
