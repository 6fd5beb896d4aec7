import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';
import { appealDecisions } from '../safety.ts';

export const messagingSanctionAppealDecided = defineEvent({
  type: 'messaging-agents.sanction.appeal-decided.v1',
  description: 'An admin decided an appeal for good.',
  subject: 'sanctionId',
  data: {
    sanctionId: id('The sanction.'),
    userId: person('Who appealed.'),
    decision: oneOf('Whether the sanction stays.', appealDecisions),
  },
  example: {
    sanctionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0aa002',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    decision: 'UPHELD',
  },
});
