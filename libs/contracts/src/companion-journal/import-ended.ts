import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, person } from '../fields.ts';

export const importEnded = defineEvent({
  type: 'companion-journal.import.ended.v1',
  description: 'An import of another journal has ended. Each entry that came has an event of its own.',
  subject: 'importId',
  data: {
    importId: id('The import.'),
    ownerId: person('Into whose journal it was.'),
    outcome: oneOf('FAILED for a file that could not be read to its end.', ['COMPLETED', 'FAILED']),
    imported: count('Entries that came into the journal.'),
    alreadyThere: count('Entries that had been imported before.'),
    refused: count('Entries that were not imported.'),
    photoCount: count('Photos that came with the entries, before they are checked.'),
    leftOutPhotoCount: count('Photos that did not come.'),
  },
  example: {
    importId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f62',
    ownerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    outcome: 'COMPLETED',
    imported: 812,
    alreadyThere: 0,
    refused: 3,
    photoCount: 96,
    leftOutPhotoCount: 4,
  },
});
