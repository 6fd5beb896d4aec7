import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, optional } from '../fields.ts';

export const formationFinished = defineEvent({
  type: 'tribe-events.formation.finished.v1',
  description: 'A formation of groups came to its end.',
  subject: 'runId',
  data: {
    runId: id('The formation.'),
    kind: oneOf('Whether it proposed its groups.', ['PROPOSING', 'PREVIEW']),
    groups: count('How many new groups it made.'),
    grouped: count('How many people are in them.'),
    filled: count('How many people it proposed to tribes that exist.'),
    leftOver: count('How many people it placed nowhere.'),
    qualityPercent: optional(
      count('How well the groups fit: a mean over all people in them. Left out without groups.'),
    ),
  },
  example: {
    runId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    kind: 'PROPOSING',
    groups: 2,
    grouped: 10,
    filled: 3,
    leftOver: 1,
    qualityPercent: 71,
  },
});
