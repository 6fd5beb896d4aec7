import { defineEvent } from '../define-event.ts';
import { id, list, oneOf } from '../fields.ts';

export const achievementChanged = defineEvent({
  type: 'tribe-events.achievement-kind.changed.v1',
  description: 'An admin changed how an achievement is shown. What it is awarded for never changes.',
  subject: 'achievementId',
  data: {
    achievementId: id('The achievement.'),
    fields: list('What is different now.', oneOf('What is different.', ['NAME', 'DESCRIPTION', 'ICON'])),
  },
  example: {
    achievementId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fb0',
    fields: ['DESCRIPTION'],
  },
});
