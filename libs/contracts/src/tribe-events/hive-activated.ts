import { defineEvent } from '../define-event.ts';
import { count, id } from '../fields.ts';

export const hiveActivated = defineEvent({
  type: 'tribe-events.hive.activated.v1',
  description: 'Enough people pledged: the hive is active, and each of them is a member.',
  subject: 'hiveId',
  data: {
    hiveId: id('The hive.'),
    memberCount: count('How many members it begins with.'),
  },
  example: {
    hiveId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    memberCount: 12,
  },
});
