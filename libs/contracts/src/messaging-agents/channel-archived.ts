import { defineEvent } from '../define-event.ts';
import { id, optional, person } from '../fields.ts';

export const channelArchived = defineEvent({
  type: 'messaging-agents.channel.archived.v1',
  description: 'A channel was archived. Nothing in it changes any more.',
  subject: 'channelId',
  data: {
    channelId: id('The channel.'),
    archivedBy: optional(person('The admin who archived it.')),
    proposalId: optional(id('The vote that archived it, if one did.')),
  },
  example: {
    channelId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    archivedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
