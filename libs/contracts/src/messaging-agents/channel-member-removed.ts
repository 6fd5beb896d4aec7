import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, optional, person } from '../fields.ts';

export const channelMemberRemoved = defineEvent({
  type: 'messaging-agents.channel.member-removed.v1',
  description: 'A member left a channel or was removed. One of the three ids is there.',
  subject: 'channelId',
  data: {
    channelId: id('The channel.'),
    memberId: id('The stay that ended.'),
    userId: optional(person('The person.')),
    agentId: optional(id('The agent.')),
    guestId: optional(person('The guest.')),
    how: oneOf('How it ended.', ['LEFT', 'REMOVED']),
    memberCount: count('How many members there are now.'),
  },
  example: {
    channelId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    memberId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc1',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    how: 'LEFT',
    memberCount: 12,
  },
});
