import { defineEvent } from '../define-event.ts';
import { count, id } from '../fields.ts';

export const duetActCompleted = defineEvent({
  type: 'companion-journal.duet.act-completed.v1',
  description: 'Both sides of a duet completed an act.',
  subject: 'duetId',
  data: { duetId: id('The duet.'), act: count('Which act it was, from 1.') },
  example: { duetId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60', act: 1 },
});
