import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const achievementRetired = defineEvent({
  type: 'tribe-events.achievement-kind.retired.v1',
  description: 'An admin retired an achievement. People who have it keep it.',
  subject: 'achievementId',
  data: { achievementId: id('The achievement.') },
  example: { achievementId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fb0' },
});
