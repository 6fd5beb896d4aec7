import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const seriesStarted = defineEvent({
  type: 'tribe-events.series.started.v1',
  description: 'A host made an event the first of a series. The others are scheduled as they come within reach.',
  subject: 'seriesId',
  data: {
    seriesId: id('The series.'),
    tribeId: id('The tribe whose events they are.'),
    eventId: id('The first event.'),
    startedBy: person('The host, or the creator of the tribe.'),
    dates: count('How many dates the series has.'),
  },
  example: {
    seriesId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa0',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    startedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    dates: 8,
  },
});
