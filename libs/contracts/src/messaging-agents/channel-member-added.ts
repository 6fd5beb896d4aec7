import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, optional, person } from '../fields.ts';

export const channelMemberAdded = defineEvent({
  type: 'messaging-agents.channel.member-added.v1',
  description: 'A person, an agent or a guest of Matrix became a member of a channel. One of the three ids is there.',
  subject: 'channelId',
  data: {
    channelId: id('The channel.'),
    memberId: id('The stay.'),
    userId: optional(person('The person.')),
    agentId: optional(id('The agent.')),
    guestId: optional(person('The guest.')),
    role: oneOf('The role that they begin with.', ['OWNER', 'ADMIN', 'MEMBER', 'GUEST', 'AGENT']),
    via: oneOf('How.', ['CREATION', 'JOINING', 'INVITATION', 'VOTE', 'MATRIX']),
    memberCount: count('How many members there are now.'),
  },
  example: {
    channelId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    memberId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc1',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    role: 'MEMBER',
    via: 'JOINING',
    memberCount: 13,
  },
});
