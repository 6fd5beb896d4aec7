import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const memberRemoved = defineEvent({
  type: 'tribe-events.tribe.member-removed.v1',
  description: 'The creator removed a member from a tribe.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Who was removed.'),
    removedBy: person('The creator.'),
    memberCount: count('How many members are ACTIVE now.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    removedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    memberCount: 4,
  },
});
