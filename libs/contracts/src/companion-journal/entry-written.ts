import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';

export const entryWritten = defineEvent({
  type: 'companion-journal.entry.written.v1',
  description: 'A journal has a new entry, written by hand, kept from a conversation or imported.',
  subject: 'entryId',
  data: {
    entryId: id('The entry.'),
    ownerId: person('Whose journal it is in.'),
    origin: oneOf('How it came into the journal.', ['HAND', 'CHAT', 'IMPORT']),
  },
  example: {
    entryId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f51',
    ownerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    origin: 'HAND',
  },
});
