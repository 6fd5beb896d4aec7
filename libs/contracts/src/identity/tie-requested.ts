import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const tieRequested = defineEvent({
  type: 'identity.tie.requested.v1',
  description: 'A person asked another for a tie.',
  subject: 'tieId',
  data: {
    tieId: id('The tie.'),
    requesterId: person('Who asked.'),
    addresseeId: person('Who was asked.'),
  },
  example: {
    tieId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f10',
    requesterId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    addresseeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
