import { defineEvent } from '../define-event.ts';
import { code, id, person } from '../fields.ts';

export const duetInvited = defineEvent({
  type: 'companion-journal.duet.invited.v1',
  description: 'A person invited another to a duet. Whom they invited is not said, and neither whether it was shown.',
  subject: 'duetId',
  data: {
    duetId: id('The duet.'),
    seekerId: person('Who invited.'),
    purpose: code('Such as ONBOARDING, SELF_REFLECTION or QUEST.'),
  },
  example: {
    duetId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    seekerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    purpose: 'QUEST',
  },
});
