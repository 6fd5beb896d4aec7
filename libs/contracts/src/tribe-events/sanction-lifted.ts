import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';
import { sanctionKinds } from '../safety.ts';

export const sanctionLifted = defineEvent({
  type: 'tribe-events.sanction.lifted.v1',
  description: 'A sanction was lifted. What was deleted stays deleted, and no seat is given back.',
  subject: 'sanctionId',
  data: {
    sanctionId: id('The sanction.'),
    userId: person('Who was sanctioned.'),
    kind: oneOf('What had been done.', sanctionKinds),
    reason: oneOf('Whether an appeal was granted, or an admin lifted it.', ['REVERSED', 'LIFTED']),
  },
  example: {
    sanctionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0aa002',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    kind: 'BANNED',
    reason: 'REVERSED',
  },
});
