import { defineEvent } from '../define-event.ts';
import { person } from '../fields.ts';

export const userVerified = defineEvent({
  type: 'identity.user.verified.v1',
  description:
    'A person proved the address they registered with, or came by a provider that vouches for them, and is ACTIVE ' +
    'from here on.',
  subject: 'userId',
  data: {
    userId: person('Who was verified.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
