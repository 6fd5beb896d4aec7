import { defineEvent } from '../define-event.ts';
import { id, optional, person } from '../fields.ts';

export const duetConsented = defineEvent({
  type: 'companion-journal.duet.consented.v1',
  description: 'Both sides of a duet agreed to a connection: first the seeker, then the other.',
  subject: 'duetId',
  data: {
    duetId: id('The duet.'),
    seekerId: person('Who asked for the duet.'),
    subjectId: optional(person('The other person; absent in a duet with an agent.')),
    agentId: optional(id('The agent; absent in a duet of two people.')),
  },
  example: {
    duetId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    seekerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    subjectId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
