import { defineEvent } from '../define-event.ts';
import { count, slug } from '../fields.ts';

export const roomPublished = defineEvent({
  type: 'companion-journal.room.published.v1',
  description: 'An admin added a room, or changed what it is. Chats that began before keep the version before.',
  subject: 'roomId',
  data: {
    roomId: slug('The room.', { class: 'public' }),
    number: count('Which version of it this is: 1 is the first.', { class: 'public' }),
  },
  example: { roomId: 'morning-pages', number: 2 },
});
