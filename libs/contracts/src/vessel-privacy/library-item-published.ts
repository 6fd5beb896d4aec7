import { defineEvent } from '../define-event.ts';
import { code, id } from '../fields.ts';

export const libraryItemPublished = defineEvent({
  type: 'vessel-privacy.library-item.published.v1',
  description: 'Everybody in stage 4 of a session sees an item of the library from now on.',
  subject: 'itemId',
  data: {
    itemId: id('The item.'),
    category: code('What it is for.'),
  },
  example: { itemId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70', category: 'QUALITY_TIME' },
});
