import { defineEvent } from '../define-event.ts';
import { count, id, oneOf } from '../fields.ts';

export const tribeStatusChanged = defineEvent({
  type: 'tribe-events.tribe.status-changed.v1',
  description: 'A tribe came to another point of its life, by its members or by the clock.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    from: oneOf('What it was.', ['FORMING', 'ACTIVE', 'AT_RISK', 'INACTIVE', 'DISSOLVED']),
    to: oneOf('What it is now.', ['FORMING', 'ACTIVE', 'AT_RISK', 'INACTIVE', 'DISSOLVED']),
    reason: oneOf('Why.', ['ENOUGH_MEMBERS', 'TOO_FEW_MEMBERS', 'IDLE', 'REVIVED', 'NO_MEMBERS']),
    memberCount: count('How many members are ACTIVE.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    from: 'FORMING',
    to: 'ACTIVE',
    reason: 'ENOUGH_MEMBERS',
    memberCount: 4,
  },
});
