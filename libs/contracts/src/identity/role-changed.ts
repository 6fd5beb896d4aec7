import { defineEvent } from '../define-event.ts';
import { oneOf, person } from '../fields.ts';

export const roleChanged = defineEvent({
  type: 'identity.user.role-changed.v1',
  description: 'An admin gave a person another role.',
  subject: 'userId',
  data: {
    userId: person('Whose role.'),
    role: oneOf('The role from here on.', ['USER', 'TRIBE_CREATOR', 'ADMIN']),
  },
  example: { userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', role: 'TRIBE_CREATOR' },
});
