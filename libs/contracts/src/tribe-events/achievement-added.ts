import { defineEvent } from '../define-event.ts';
import { code, count, id } from '../fields.ts';

export const achievementAdded = defineEvent({
  type: 'tribe-events.achievement-kind.added.v1',
  description: 'An admin added an achievement that people can earn.',
  subject: 'achievementId',
  data: {
    achievementId: id('The achievement.'),
    category: code('What it is about.'),
    pointCount: count('What it is worth.'),
    criteria: count('How many criteria must hold.'),
  },
  example: {
    achievementId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fb0',
    category: 'GATHERING',
    pointCount: 25,
    criteria: 1,
  },
});
