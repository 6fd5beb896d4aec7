import { defineEvent } from '../define-event.ts';
import { id, list, oneOf, person } from '../fields.ts';

export const tribeChanged = defineEvent({
  type: 'tribe-events.tribe.changed.v1',
  description: 'What a tribe says of itself was changed by its creator.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    changedBy: person('The creator.'),
    fields: list(
      'What is different now.',
      oneOf('A field.', ['NAME', 'DESCRIPTION', 'LOCATION', 'POINT', 'PRIVACY', 'MAX_MEMBERS', 'INTERESTS']),
    ),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    changedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    fields: ['NAME', 'INTERESTS'],
  },
});
