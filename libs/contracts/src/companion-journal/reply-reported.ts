import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, slug } from '../fields.ts';

export const replyReported = defineEvent({
  type: 'companion-journal.chat.reply-reported.v1',
  description: 'A person reported a reply of a persona. Neither the reply nor the person is told.',
  subject: 'chatId',
  data: {
    chatId: id('The chat.'),
    personaId: slug('The persona.', { class: 'public' }),
    personaVersion: count('Which version of it.', { class: 'public' }),
    roomId: slug('The room.', { class: 'public' }),
    reason: oneOf('Why.', ['HARMFUL', 'UNTRUE', 'PRETENDS_TO_BE_HUMAN', 'OTHER']),
  },
  example: {
    chatId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    personaId: 'patient-listener',
    personaVersion: 2,
    roomId: 'evening-room',
    reason: 'UNTRUE',
  },
});
