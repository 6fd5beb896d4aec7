import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { ChannelMessage } from './channel-message.ts';
import { messageLoaders } from './loaders.ts';
import { messagePersonalData } from './personal-data.ts';
import { messageResolvers } from './resolvers.ts';

/** The messages of channels: an index with previews, and what happened in each channel. */
export const messages = defineFeature<Dependencies, typeof messageLoaders>({
  name: 'messages',
  entities: [ChannelMessage],
  resolvers: [messageResolvers],
  loaders: messageLoaders,
  forAgents: {
    'channels:read': {
      Query: ['channelOverview', 'searchChannelMessages'],
      ChannelMessage: ['channel', 'user', 'senderType', 'content', 'preview', 'sentAt', 'editedAt'],
    },
    'channels:write': { Mutation: ['sendChannelMessage'] },
  },
  idsOfThings: ['message_id', 'call_id', 'sender_agent_id', 'matrix_event_id', 'reply_to_id', 'thread_root_id'],
  personalData: messagePersonalData,
  otherTables: [
    { table: 'channel_sequence', because: 'the last number of the sequence of each channel' },
    {
      table: 'channel_message_text',
      because: 'the text of a message of `channel_message`, which goes with it',
      sealed: { content: { rowId: 'message_id', json: true } },
    },
    { table: 'channel_message_edit', because: 'which edits a message of `channel_message` has, which go with it' },
  ],
});
