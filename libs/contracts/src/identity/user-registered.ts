import { defineEvent } from '../define-event.ts';
import { oneOf, person } from '../fields.ts';

export const userRegistered = defineEvent({
  type: 'identity.user.registered.v1',
  description: 'Somebody registered. The account is PENDING until it is verified.',
  subject: 'userId',
  data: {
    userId: person('Who registered.'),
    authProvider: oneOf('How they sign in at first; LOCAL is with a password.', [
      'LOCAL',
      'GOOGLE',
      'APPLE',
      'FACEBOOK',
    ]),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', authProvider: 'LOCAL' },
});
