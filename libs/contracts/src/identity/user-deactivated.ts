import { defineEvent } from '../define-event.ts';
import { person } from '../fields.ts';

export const userDeactivated = defineEvent({
  type: 'identity.user.deactivated.v1',
  description: 'A person left for a while: INACTIVE, shown to nobody, with everything kept.',
  subject: 'userId',
  data: {
    userId: person('Who left for a while.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
