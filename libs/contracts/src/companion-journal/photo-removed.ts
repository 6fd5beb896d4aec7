import { defineEvent } from '../define-event.ts';
import { id, oneOf } from '../fields.ts';

export const photoRemoved = defineEvent({
  type: 'companion-journal.photo.removed.v1',
  description:
    'A photo of a journal entry is gone for good. Its content is removed from the store soon after. Deleting an entry hides its photos without this event.',
  subject: 'photoId',
  data: {
    photoId: id('The photo.'),
    entryId: id('The entry.'),
    cause: oneOf('Why. RETENTION: the deleted entry can no longer be restored.', ['OWNER', 'RETENTION', 'ERASURE']),
  },
  example: {
    photoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f71',
    entryId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f51',
    cause: 'OWNER',
  },
});
