import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional, person, timestamp } from '../fields.ts';

export const memberInvited = defineEvent({
  type: 'messaging-agents.micro-dao.member-invited.v1',
  description: 'A person was invited to a microDAO. An invitation across a block has no event.',
  subject: 'microDaoId',
  data: {
    microDaoId: id('The microDAO.'),
    userId: person('Who was invited.'),
    role: oneOf('The role that the invitation offers.', ['ADMIN', 'MEMBER', 'GUEST']),
    invitedBy: optional(person('Who invited them, or proposed the vote that did.')),
    expiresAt: timestamp('When the invitation lapses.'),
  },
  example: {
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    role: 'MEMBER',
    invitedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    expiresAt: '2026-03-08T12:00:00.000Z',
  },
});
