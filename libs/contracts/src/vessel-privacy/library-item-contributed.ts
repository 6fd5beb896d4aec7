import { defineEvent } from '../define-event.ts';
import { code, id } from '../fields.ts';

export const libraryItemContributed = defineEvent({
  type: 'vessel-privacy.library-item.contributed.v1',
  description: 'Somebody gave an item to the library, where it waits for a curator. Who gave it is told to nobody.',
  subject: 'itemId',
  data: {
    itemId: id('The item.'),
    category: code('What it is for.'),
  },
  example: { itemId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70', category: 'QUALITY_TIME' },
});
