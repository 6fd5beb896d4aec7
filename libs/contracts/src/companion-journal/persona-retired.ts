import { defineEvent } from '../define-event.ts';
import { slug } from '../fields.ts';

export const personaRetired = defineEvent({
  type: 'companion-journal.persona.retired.v1',
  description: 'An admin retired a persona: no chat begins with it any more. Its id is never used again.',
  subject: 'personaId',
  data: { personaId: slug('The persona.', { class: 'public' }) },
  example: { personaId: 'patient-listener' },
});
