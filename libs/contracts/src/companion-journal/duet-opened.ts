import { defineEvent } from '../define-event.ts';
import { code, id, optional, person } from '../fields.ts';

export const duetOpened = defineEvent({
  type: 'companion-journal.duet.opened.v1',
  description: 'A duet began: the invited person accepted, or it is with an agent, which needs no invitation.',
  subject: 'duetId',
  data: {
    duetId: id('The duet.'),
    seekerId: person('Who asked for it.'),
    subjectId: optional(person('The other person; absent in a duet with an agent.')),
    agentId: optional(id('The agent; absent in a duet of two people.')),
    purpose: code('Such as ONBOARDING, SELF_REFLECTION or QUEST.'),
  },
  example: {
    duetId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    seekerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    subjectId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    purpose: 'QUEST',
  },
});
