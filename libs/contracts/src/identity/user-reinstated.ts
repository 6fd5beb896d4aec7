import { defineEvent } from '../define-event.ts';
import { person } from '../fields.ts';

export const userReinstated = defineEvent({
  type: 'identity.user.reinstated.v1',
  description: 'An admin lifted a suspension.',
  subject: 'userId',
  data: {
    userId: person('Who was reinstated.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
