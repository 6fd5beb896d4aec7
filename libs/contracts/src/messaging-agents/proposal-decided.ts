import { defineEvent } from '../define-event.ts';
import { code, count, id, oneOf, optional } from '../fields.ts';

export const proposalDecided = defineEvent({
  type: 'messaging-agents.proposal.decided.v1',
  description: 'The vote about a proposal closed.',
  subject: 'proposalId',
  data: {
    proposalId: id('The proposal.'),
    microDaoId: id('The microDAO.'),
    outcome: oneOf('Whether it passed.', ['PASSED', 'REJECTED']),
    reason: optional(code('Why it was rejected, such as `NO_QUORUM`.')),
    electorate: count('How many people could vote.'),
    votesFor: count('How many voted for it.'),
    votesAgainst: count('How many voted against it.'),
    abstentions: count('How many voted to abstain.'),
  },
  example: {
    proposalId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f52',
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    outcome: 'PASSED',
    electorate: 12,
    votesFor: 6,
    votesAgainst: 2,
    abstentions: 1,
  },
});
