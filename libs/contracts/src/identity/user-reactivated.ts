import { defineEvent } from '../define-event.ts';
import { person } from '../fields.ts';

export const userReactivated = defineEvent({
  type: 'identity.user.reactivated.v1',
  description: 'A person who had left for a while is ACTIVE again.',
  subject: 'userId',
  data: {
    userId: person('Who came back.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
