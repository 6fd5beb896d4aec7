import { defineEvent } from '../define-event.ts';
import { id, list, oneOf, person } from '../fields.ts';

export const hiveChanged = defineEvent({
  type: 'tribe-events.hive.changed.v1',
  description: 'What a hive says of itself was changed by one of its stewards.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    changedBy: person('The steward.'),
    fields: list('What is different now.', oneOf('A field.', ['NAME', 'DESCRIPTION', 'CATEGORIES'])),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    changedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    fields: ['NAME', 'CATEGORIES'],
  },
});
