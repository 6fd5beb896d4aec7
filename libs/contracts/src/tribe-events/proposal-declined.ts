import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const proposalDeclined = defineEvent({
  type: 'tribe-events.proposal.declined.v1',
  description: 'A person declined a proposed group.',
  subject: 'proposalId',
  data: {
    proposalId: id('The proposal.'),
    userId: person('Who declined.'),
  },
  example: {
    proposalId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f72',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
