import { defineEvent } from '../define-event.ts';
import { id, oneOf } from '../fields.ts';

export const formationStarted = defineEvent({
  type: 'tribe-events.formation.started.v1',
  description: 'An admin started a formation of groups.',
  subject: 'runId',
  data: {
    runId: id('The formation.'),
    kind: oneOf('Whether it proposes its groups.', ['PROPOSING', 'PREVIEW']),
  },
  example: { runId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70', kind: 'PROPOSING' },
});
