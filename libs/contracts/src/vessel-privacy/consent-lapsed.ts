import { defineEvent } from '../define-event.ts';
import { code, id, person } from '../fields.ts';

export const consentLapsed = defineEvent({
  type: 'vessel-privacy.consent.lapsed.v1',
  description:
    'What a person allowed came to its end without being renewed. It is told once, a moment after; from its end on nobody is answered that it holds.',
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
