import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, optional, person } from '../fields.ts';

export const memberLeft = defineEvent({
  type: 'messaging-agents.micro-dao.member-left.v1',
  description: 'A membership of a microDAO ended. One of the ids of a person, an agent and a guest is there.',
  subject: 'microDaoId',
  data: {
    microDaoId: id('The microDAO.'),
    memberId: id('The membership.'),
    userId: optional(person('The person who was the member.')),
    agentId: optional(id('The agent that was the member.')),
    guestId: optional(person('The guest who was the member.')),
    how: oneOf('Whether they left or were removed.', ['LEFT', 'REMOVED']),
    removedBy: optional(person('The member who removed them. Absent if a vote did.')),
    proposalId: optional(id('The proposal whose vote removed them.')),
    memberCount: count('How many members with an account there are now.'),
  },
  example: {
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    memberId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f51',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    how: 'LEFT',
    memberCount: 12,
  },
});
