import { defineEvent } from '../define-event.ts';
import { code, id } from '../fields.ts';

export const libraryItemWithdrawn = defineEvent({
  type: 'vessel-privacy.library-item.withdrawn.v1',
  description: 'An item of the library was taken out: by whoever gave it, or by a curator.',
  subject: 'itemId',
  data: {
    itemId: id('The item.'),
    category: code('What it is for.'),
  },
  example: { itemId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70', category: 'QUALITY_TIME' },
});
