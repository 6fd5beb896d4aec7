import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const noteWritten = defineEvent({
  type: 'messaging-agents.note.written.v1',
  description: 'A person wrote a note for themselves.',
  subject: 'noteId',
  data: {
    noteId: id('The note.'),
    authorId: person('Who wrote it.'),
  },
  example: { noteId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50', authorId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
