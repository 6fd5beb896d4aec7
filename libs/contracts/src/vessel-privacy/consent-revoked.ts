import { defineEvent } from '../define-event.ts';
import { code, id, person } from '../fields.ts';

export const consentRevoked = defineEvent({
  type: 'vessel-privacy.consent.revoked.v1',
  description: 'A person took back what they allowed. What was made under it is not to be used any longer.',
  subject: 'consentId',
  data: {
    consentId: id('The consent, the same for all that becomes of it.'),
    userId: person('Whose.'),
    scope: code('To what, such as `COMPANION_MEMORY`.'),
  },
  example: {
    consentId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f51',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    scope: 'COMPANION_MEMORY',
  },
});
