import { defineEvent } from '../define-event.ts';
import { person } from '../fields.ts';

export const matchingOptedIn = defineEvent({
  type: 'identity.user.matching-opted-in.v1',
  description: 'A person wants to be found by matching from here on.',
  subject: 'userId',
  data: {
    userId: person('Who opted in.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
