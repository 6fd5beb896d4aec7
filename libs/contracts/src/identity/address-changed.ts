import { defineEvent } from '../define-event.ts';
import { person } from '../fields.ts';

export const addressChanged = defineEvent({
  type: 'identity.user.address-changed.v1',
  description: 'A person changed the address they sign in with and get mail at. Neither address is told.',
  subject: 'userId',
  data: {
    userId: person('Whose address.'),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
