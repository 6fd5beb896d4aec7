import { defineEvent } from '../define-event.ts';
import { flag, id, person } from '../fields.ts';

export const goalSet = defineEvent({
  type: 'tribe-events.tribe.goal-set.v1',
  description: 'A tribe has a new goal: a member set one, or the tribe accepted a challenge.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    goalId: id('The goal.'),
    setBy: person('The member who set or accepted it.'),
    isChallenge: flag('Whether it was proposed to the tribe as a challenge.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    goalId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f61',
    setBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    isChallenge: false,
  },
});
