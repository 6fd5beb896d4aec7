import { defineEvent } from '../define-event.ts';
import { count, slug } from '../fields.ts';

export const personaPublished = defineEvent({
  type: 'companion-journal.persona.published.v1',
  description: 'An admin added a persona, or changed what it is. Chats that began before keep the version before.',
  subject: 'personaId',
  data: {
    personaId: slug('The persona.', { class: 'public' }),
    number: count('Which version of it this is: 1 is the first.', { class: 'public' }),
  },
  example: { personaId: 'patient-listener', number: 2 },
});
