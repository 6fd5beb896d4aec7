import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, optional, person } from '../fields.ts';

export const memberJoined = defineEvent({
  type: 'messaging-agents.micro-dao.member-joined.v1',
  description: 'A person, an agent or a guest of Matrix became a member of a microDAO. One of the three ids is there.',
  subject: 'microDaoId',
  data: {
    microDaoId: id('The microDAO.'),
    memberId: id('The membership.'),
    userId: optional(person('The person who joined.')),
    agentId: optional(id('The agent that was added.')),
    guestId: optional(person('The guest who joined.')),
    role: oneOf('The role that they begin with.', ['OWNER', 'ADMIN', 'MEMBER', 'GUEST', 'AGENT']),
    via: oneOf('How.', ['FOUNDING', 'JOINING', 'INVITATION', 'ADDED']),
    memberCount: count('How many members with an account there are now.'),
  },
  example: {
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    memberId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f51',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    role: 'MEMBER',
    via: 'JOINING',
    memberCount: 13,
  },
});
