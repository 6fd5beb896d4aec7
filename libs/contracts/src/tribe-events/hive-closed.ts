import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const hiveClosed = defineEvent({
  type: 'tribe-events.hive.closed.v1',
  description: 'The last member left a hive, which ended it.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
  },
});
