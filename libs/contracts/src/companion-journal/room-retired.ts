import { defineEvent } from '../define-event.ts';
import { slug } from '../fields.ts';

export const roomRetired = defineEvent({
  type: 'companion-journal.room.retired.v1',
  description: 'An admin retired a room: no chat begins in it any more. Its id is never used again.',
  subject: 'roomId',
  data: { roomId: slug('The room.', { class: 'public' }) },
  example: { roomId: 'morning-pages' },
});
