import { defineEvent } from '../define-event.ts';
import { flag, id, person } from '../fields.ts';

export const goalCompleted = defineEvent({
  type: 'tribe-events.tribe.goal-completed.v1',
  description: 'A member said that a goal of the tribe is reached.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    goalId: id('The goal.'),
    completedBy: person('The member who said so.'),
    isChallenge: flag('Whether it was proposed to the tribe as a challenge.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    goalId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f61',
    completedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    isChallenge: false,
  },
});
