import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional, person } from '../fields.ts';

export const hiveRoleChanged = defineEvent({
  type: 'tribe-events.hive.role-changed.v1',
  description: 'A member of a hive has another role.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    userId: person('Whose role it is.'),
    changedBy: optional(person('The steward. Left out if the last steward was erased and the role passed on.')),
    role: oneOf('The role now.', ['STEWARD', 'MEMBER']),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    changedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    role: 'STEWARD',
  },
});
