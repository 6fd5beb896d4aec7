import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const messagingSanctionAppealed = defineEvent({
  type: 'messaging-agents.sanction.appealed.v1',
  description: 'A person appealed against a sanction. Another admin than the one who imposed it decides.',
  subject: 'sanctionId',
  data: { sanctionId: id('The sanction.'), userId: person('Who appealed.') },
  example: {
    sanctionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0aa002',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
