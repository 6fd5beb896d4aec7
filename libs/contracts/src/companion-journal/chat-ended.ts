import { defineEvent } from '../define-event.ts';
import { count, flag, id, person, slug } from '../fields.ts';

export const chatEnded = defineEvent({
  type: 'companion-journal.chat.ended.v1',
  description: 'A chat with at least one reply ended: by its person, or because it was quiet for a day.',
  subject: 'chatId',
  data: {
    chatId: id('The chat.'),
    ownerId: person('The person who talked.'),
    personaId: slug('The persona.', { class: 'public' }),
    personaVersion: count('Which version of it.', { class: 'public' }),
    roomId: slug('The room.', { class: 'public' }),
    roomVersion: count('Which version of it.', { class: 'public' }),
    replies: count('How many replies there are.'),
    promptCharacterCount: count('The length of all prompts together.'),
    replyCharacterCount: count('The length of all replies together.'),
    isKept: flag('Whether the chat was in the journal when it ended.'),
  },
  example: {
    chatId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    ownerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    personaId: 'patient-listener',
    personaVersion: 2,
    roomId: 'evening-room',
    roomVersion: 1,
    replies: 4,
    promptCharacterCount: 812,
    replyCharacterCount: 2_405,
    isKept: true,
  },
});
