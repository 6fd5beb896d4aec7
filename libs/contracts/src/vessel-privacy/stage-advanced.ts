import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const stageAdvanced = defineEvent({
  type: 'vessel-privacy.session.stage-advanced.v1',
  description: 'A person closed a stage. Where both go on together there is one such event for each of them.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
    userId: person('Who.'),
    stage: count('The stage that they closed, 0 to 4.'),
  },
  example: {
    sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    stage: 1,
  },
});
