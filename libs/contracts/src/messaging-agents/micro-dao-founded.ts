import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';

export const microDaoFounded = defineEvent({
  type: 'messaging-agents.micro-dao.founded.v1',
  description: 'A person founded a microDAO, and owns it.',
  subject: 'microDaoId',
  data: {
    microDaoId: id('The microDAO.'),
    foundedBy: person('Who founded it.'),
    access: oneOf('Whether anybody can join, or only people who are invited.', ['OPEN', 'INVITATION_ONLY']),
  },
  example: {
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    foundedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    access: 'OPEN',
  },
});
