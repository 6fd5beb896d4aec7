import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const entryRestored = defineEvent({
  type: 'companion-journal.entry.restored.v1',
  description: 'A person restored a deleted entry of their journal.',
  subject: 'entryId',
  data: {
    entryId: id('The entry.'),
    ownerId: person('Whose journal it is in.'),
  },
  example: { entryId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f51', ownerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
