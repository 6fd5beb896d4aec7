import { defineEvent } from '../define-event.ts';
import { count, id } from '../fields.ts';

export const formationCellReady = defineEvent({
  type: 'tribe-events.formation-cell.ready.v1',
  description:
    'The people of a part of an area can be placed. The service reads it itself, to spread them over replicas.',
  subject: 'cellId',
  data: {
    cellId: id('The part.'),
    runId: id('The formation.'),
    phase: count('The phase of the formation, from 0.'),
  },
  example: {
    cellId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f71',
    runId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    phase: 0,
  },
});
