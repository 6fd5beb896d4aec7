import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, optional, person } from '../fields.ts';

export const photoAdded = defineEvent({
  type: 'companion-journal.photo.added.v1',
  description: 'A photo of a journal entry was checked, and its owner can see it.',
  subject: 'photoId',
  data: {
    photoId: id('The photo.'),
    entryId: id('The entry.'),
    ownerId: optional(person('Whose journal it is in.')),
    type: oneOf('What it is.', ['JPEG', 'PNG', 'WEBP']),
    bytes: count('How long the content is, in bytes.'),
  },
  example: {
    photoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f71',
    entryId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f51',
    ownerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    type: 'JPEG',
    bytes: 812_345,
  },
});
