import { defineEvent } from '../define-event.ts';
import { count, id } from '../fields.ts';

export const proposalLapsed = defineEvent({
  type: 'tribe-events.proposal.lapsed.v1',
  description: 'A proposed group can no longer be answered.',
  subject: 'proposalId',
  data: {
    proposalId: id('The proposal.'),
    acceptances: count('How many people had accepted it.'),
  },
  example: { proposalId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f72', acceptances: 2 },
});
