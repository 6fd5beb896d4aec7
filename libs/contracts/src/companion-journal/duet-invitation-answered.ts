import { defineEvent } from '../define-event.ts';
import { flag, id } from '../fields.ts';

export const duetInvitationAnswered = defineEvent({
  type: 'companion-journal.duet.invitation-answered.v1',
  description:
    'The invited person accepted or declined a duet. The one who invited them is not told that they declined.',
  subject: 'duetId',
  data: { duetId: id('The duet.'), isAccepted: flag('Whether they accepted.') },
  example: { duetId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60', isAccepted: true },
});
