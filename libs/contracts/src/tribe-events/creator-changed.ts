import { defineEvent } from '../define-event.ts';
import { id, optional, person } from '../fields.ts';

export const creatorChanged = defineEvent({
  type: 'tribe-events.tribe.creator-changed.v1',
  description: 'The role of the creator went to another member.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    fromUserId: optional(person('Who had it. Left out if that person was erased.')),
    toUserId: person('Who has it now.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    fromUserId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    toUserId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
