import { defineEvent } from '../define-event.ts';
import { person } from '../fields.ts';

export const matchingOptedOut = defineEvent({
  type: 'identity.user.matching-opted-out.v1',
  description: 'A person no longer wants to be found by matching; what was kept for it must go.',
  subject: 'userId',
  data: {
    userId: person('Who opted out.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
