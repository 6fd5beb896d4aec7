import { defineEvent } from '../define-event.ts';
import { id, list, oneOf, person } from '../fields.ts';

export const sessionsRevoked = defineEvent({
  type: 'identity.user.sessions-revoked.v1',
  description:
    'Sign-in sessions of a person ended before their time. Access tokens of these sessions live on for up to 15 ' +
    'minutes, so a service that must refuse them at once keeps this list.',
  subject: 'userId',
  data: {
    userId: person('Whose sessions.'),
    sessionIds: list('All sessions revoked together.', id('The session that an access token names.')),
    reason: oneOf('What ended them.', [
      'SIGNED_OUT',
      'SIGNED_OUT_EVERYWHERE',
      'REFRESH_TOKEN_REUSED',
      'PASSWORD_CHANGED',
      'PASSWORD_RESET',
      'ADDRESS_CHANGED',
      'PROVIDER_LINKED',
      'ROLE_CHANGED',
      'SUSPENDED',
      'DEACTIVATED',
      'DELETION_REQUESTED',
      'ERASED',
    ]),
  },
  example: {
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    sessionIds: ['01981f5e-8c00-7a10-9f6b-3d2c1b0a9f20'],
    reason: 'SIGNED_OUT_EVERYWHERE',
  },
});
