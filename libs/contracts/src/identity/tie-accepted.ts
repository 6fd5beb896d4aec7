import { defineEvent } from '../define-event.ts';
import { id, optional, person } from '../fields.ts';

export const tieAccepted = defineEvent({
  type: 'identity.tie.accepted.v1',
  description: 'A tie is ACTIVE: the person who was asked accepted it, or it is to an agent, which needs no answer.',
  subject: 'tieId',
  data: {
    tieId: id('The tie.'),
    requesterId: person('Who asked.'),
    addresseeId: optional(person('The person who accepted; absent for a tie to an agent.')),
    agentId: optional(id('The agent; absent for a tie to a person.')),
  },
  example: {
    tieId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f10',
    requesterId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    addresseeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
