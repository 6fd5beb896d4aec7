import { defineEvent } from '../define-event.ts';
import { code, id, person } from '../fields.ts';

export const consentRenewed = defineEvent({
  type: 'vessel-privacy.consent.renewed.v1',
  description: 'A person allows for another year what they allowed before.',
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
