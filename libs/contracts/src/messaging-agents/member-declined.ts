import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const memberDeclined = defineEvent({
  type: 'messaging-agents.micro-dao.member-declined.v1',
  description: 'A person declined an invitation to a microDAO.',
  subject: 'microDaoId',
  data: {
    microDaoId: id('The microDAO.'),
    userId: person('Who declined.'),
  },
  example: {
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
