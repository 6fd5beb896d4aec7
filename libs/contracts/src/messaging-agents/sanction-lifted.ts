import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';
import { messagingSanctionKinds } from '../safety.ts';

export const messagingSanctionLifted = defineEvent({
  type: 'messaging-agents.sanction.lifted.v1',
  description: 'A sanction was lifted. What was deleted stays deleted, and no membership is given back.',
  subject: 'sanctionId',
  data: {
    sanctionId: id('The sanction.'),
    userId: person('Who was sanctioned.'),
    kind: oneOf('What had been done.', messagingSanctionKinds),
    reason: oneOf('Whether an appeal was granted, or an admin lifted it.', ['REVERSED', 'LIFTED']),
  },
  example: {
    sanctionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0aa002',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    kind: 'BANNED',
    reason: 'REVERSED',
  },
});
