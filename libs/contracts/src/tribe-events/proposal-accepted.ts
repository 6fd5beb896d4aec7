import { defineEvent } from '../define-event.ts';
import { id, optional, person } from '../fields.ts';

export const proposalAccepted = defineEvent({
  type: 'tribe-events.proposal.accepted.v1',
  description: 'A person accepted a proposed group.',
  subject: 'proposalId',
  data: {
    proposalId: id('The proposal.'),
    userId: person('Who accepted.'),
    tribeId: optional(id('The tribe that the person took a seat in. Left out while fewer than four have accepted.')),
  },
  example: {
    proposalId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f72',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
