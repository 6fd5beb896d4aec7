import { defineEvent } from '../define-event.ts';
import { person } from '../fields.ts';

export const userSuspended = defineEvent({
  type: 'identity.user.suspended.v1',
  description: 'An admin suspended a person: they can do nothing until they are reinstated.',
  subject: 'userId',
  data: {
    userId: person('Who was suspended.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
