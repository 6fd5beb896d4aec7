import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { messageLoaders } from './list-messages.ts';
import { conversationResolvers } from './resolvers.ts';
import { SessionMessage } from './session-message.ts';
import { messageReplyRoute, repliesPrefix } from './stream-reply.ts';

/** What people say to the guide, and in stage 4 to each other. */
export const conversation = defineFeature<Dependencies, typeof messageLoaders>({
  name: 'conversation',
  entities: [SessionMessage],
  resolvers: [conversationResolvers],
  loaders: messageLoaders,
  routes: messageReplyRoute,
  replyStreams: [repliesPrefix],
  idsOfThings: ['session_id'],
  personalData: [
    {
      table: 'session_message',
      kind: 'MESSAGE',
      what: 'What a person said in a session, and the needs and emotions that the guide found in it.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: ['owner_id', 'sender_id'],
      sealed: { content: {}, extracted_needs: { json: true }, extracted_emotions: { json: true } },
      archive: {
        as: 'messages',
        rows: 'VISIBLE',
        order: 'timestamp',
        fields: {
          id: 'id',
          sessionId: 'session_id',
          stage: 'stage',
          role: 'role',
          senderId: 'sender_id',
          content: 'content',
          extractedNeeds: 'extracted_needs',
          extractedEmotions: 'extracted_emotions',
          timestamp: 'timestamp',
        },
      },
    },
  ],
});
