import { defineEvent } from '../define-event.ts';
import { id, list, optional, person } from '../fields.ts';

export const proposalMade = defineEvent({
  type: 'tribe-events.proposal.made.v1',
  description: 'A formation proposed a group to its people.',
  subject: 'proposalId',
  data: {
    proposalId: id('The proposal.'),
    runId: id('The formation.'),
    tribeId: optional(id('The tribe that exists. Left out for a new group.')),
    userIds: list('Whom it is proposed to.', person('One of them.')),
  },
  example: {
    proposalId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f72',
    runId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    userIds: ['01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02'],
  },
});
