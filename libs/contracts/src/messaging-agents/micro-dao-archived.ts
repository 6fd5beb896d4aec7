import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional, person } from '../fields.ts';

export const microDaoArchived = defineEvent({
  type: 'messaging-agents.micro-dao.archived.v1',
  description: 'A microDAO was archived: its members still see it, and nothing in it changes any more.',
  subject: 'microDaoId',
  data: {
    microDaoId: id('The microDAO.'),
    reason: oneOf('Why: its owner archived it, or its owner was erased and no member could own it.', [
      'BY_OWNER',
      'NO_OWNER',
    ]),
    archivedBy: optional(person('The owner who archived it.')),
  },
  example: {
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    reason: 'BY_OWNER',
    archivedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
