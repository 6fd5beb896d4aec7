import { defineEvent } from '../define-event.ts';
import { count, id } from '../fields.ts';

export const disclaimerPublished = defineEvent({
  type: 'companion-journal.disclaimer.published.v1',
  description: 'An admin published a new version of the disclaimer. Acceptances of the version before lapse.',
  subject: 'disclaimerId',
  data: {
    disclaimerId: id('The version.', { class: 'public' }),
    number: count('Which version it is: 1 is the first.', { class: 'public' }),
  },
  example: { disclaimerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0', number: 2 },
});
