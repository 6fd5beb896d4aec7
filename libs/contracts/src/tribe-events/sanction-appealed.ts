import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const sanctionAppealed = defineEvent({
  type: 'tribe-events.sanction.appealed.v1',
  description: 'A sanctioned person appealed.',
  subject: 'sanctionId',
  data: {
    sanctionId: id('The sanction.'),
    userId: person('Who was sanctioned.'),
  },
  example: {
    sanctionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0aa002',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
