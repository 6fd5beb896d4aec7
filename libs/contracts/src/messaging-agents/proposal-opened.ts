import { defineEvent } from '../define-event.ts';
import { code, count, id, person, timestamp } from '../fields.ts';

export const proposalOpened = defineEvent({
  type: 'messaging-agents.proposal.opened.v1',
  description: 'A member of a microDAO proposed something, and the members of that moment can vote.',
  subject: 'proposalId',
  data: {
    proposalId: id('The proposal.'),
    microDaoId: id('The microDAO.'),
    proposedBy: person('Who proposed it.'),
    kind: code('What would be done, such as `REMOVE_MEMBER`.'),
    electorate: count('How many people can vote.'),
    closesAt: timestamp('When the vote closes.'),
  },
  example: {
    proposalId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f52',
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    proposedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    kind: 'CHANGE_ROLE',
    electorate: 12,
    closesAt: '2026-03-04T12:00:00.000Z',
  },
});
