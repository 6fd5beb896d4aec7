import { defineEvent } from '../define-event.ts';
import { id, oneOf } from '../fields.ts';

export const seriesEnded = defineEvent({
  type: 'tribe-events.series.ended.v1',
  description: 'A series of events ended: no more events of it are scheduled.',
  subject: 'seriesId',
  data: {
    seriesId: id('The series.'),
    tribeId: id('The tribe whose events they are.'),
    reason: oneOf('Why it ended.', ['LAST_EVENT', 'ENDED_BY_HOST', 'AUTHOR_LEFT', 'TRIBE_DISSOLVED']),
  },
  example: {
    seriesId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa0',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    reason: 'LAST_EVENT',
  },
});
