import { defineEvent } from '../define-event.ts';
import { code, count, id, person } from '../fields.ts';

export const achievementAwarded = defineEvent({
  type: 'tribe-events.achievement.awarded.v1',
  description: 'A person earned an achievement. Each is awarded once.',
  subject: 'awardId',
  data: {
    awardId: id('The award.'),
    achievementId: id('The achievement.'),
    userId: person('Who earned it.'),
    category: code('What it is about.'),
    pointCount: count('What it is worth.'),
  },
  example: {
    awardId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fb1',
    achievementId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fb0',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    category: 'GATHERING',
    pointCount: 25,
  },
});
