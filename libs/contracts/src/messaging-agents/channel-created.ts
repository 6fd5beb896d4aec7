import { defineEvent } from '../define-event.ts';
import { flag, id, oneOf, optional, person } from '../fields.ts';

export const channelCreated = defineEvent({
  type: 'messaging-agents.channel.created.v1',
  description: 'A channel was created, or two people opened their direct channel.',
  subject: 'channelId',
  data: {
    channelId: id('The channel.'),
    microDaoId: optional(id('The microDAO that it belongs to. Absent for a direct channel.')),
    visibility: oneOf('Who sees it.', ['PUBLIC', 'MICRODAO', 'PRIVATE']),
    isConfidential: flag('Whether its room is encrypted.'),
    isDirect: flag('Whether it is the direct channel of two people.'),
    createdByUserId: optional(person('The person who created it.')),
    createdByAgentId: optional(id('The agent that created it.')),
  },
  example: {
    channelId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    microDaoId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    visibility: 'MICRODAO',
    isConfidential: false,
    isDirect: false,
    createdByUserId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
