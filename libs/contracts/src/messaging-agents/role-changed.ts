import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional, person } from '../fields.ts';

export const roleChanged = defineEvent({
  type: 'messaging-agents.micro-dao.role-changed.v1',
  description: 'A member of a microDAO has another role. The one with the role OWNER owns the microDAO.',
  subject: 'microDaoId',
  data: {
    microDaoId: id('The microDAO.'),
    memberId: id('The membership.'),
    userId: person('The person whose role changed. Roles of agents and of guests of Matrix do not change.'),
    from: oneOf('The role before.', ['OWNER', 'ADMIN', 'MEMBER', 'GUEST']),
    role: oneOf('The role now.', ['OWNER', 'ADMIN', 'MEMBER', 'GUEST']),
    changedBy: optional(person('The member who changed it. Absent if a vote did, or the owner was erased.')),
    proposalId: optional(id('The proposal whose vote changed it.')),
  },
  example: {
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    memberId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f51',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    from: 'MEMBER',
    role: 'ADMIN',
    changedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
