import { defineEvent } from '../define-event.ts';
import { id, list, oneOf, person } from '../fields.ts';

export const microDaoChanged = defineEvent({
  type: 'messaging-agents.micro-dao.changed.v1',
  description: 'A microDAO says something else of itself, or lets other people join.',
  subject: 'microDaoId',
  data: {
    microDaoId: id('The microDAO.'),
    changedBy: person('The admin or owner who changed it.'),
    fields: list('What is different.', oneOf('A field.', ['NAME', 'DESCRIPTION', 'ACCESS'])),
  },
  example: {
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    changedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    fields: ['NAME'],
  },
});
