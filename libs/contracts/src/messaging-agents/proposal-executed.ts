import { defineEvent } from '../define-event.ts';
import { code, id, oneOf, optional } from '../fields.ts';

export const proposalExecuted = defineEvent({
  type: 'messaging-agents.proposal.executed.v1',
  description: 'The outcome of a vote that passed was carried out, or was recorded where no code carries it out.',
  subject: 'proposalId',
  data: {
    proposalId: id('The proposal.'),
    microDaoId: id('The microDAO.'),
    outcome: oneOf('What came of it. FAILED if a rule refused it by then.', ['EXECUTED', 'RECORDED', 'FAILED']),
    reason: optional(code('The code of the rule that refused it, such as `LAST_OWNER`.')),
  },
  example: {
    proposalId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f52',
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    outcome: 'EXECUTED',
  },
});
