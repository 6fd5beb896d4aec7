import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { chatLifecycle, chatTurnLifecycle } from './chat-lifecycle.ts';
import { ChatPrompt } from './chat-prompt.ts';
import { ChatTurn } from './chat-turn.ts';
import { Chat } from './chat.ts';
import { answerLeftTurns, deleteQuietChats } from './jobs.ts';
import { chatLoaders } from './loaders.ts';
import { chatData } from './personal-data.ts';
import { chatResolvers } from './resolvers.ts';
import { repliesPrefix, turnReplyRoute } from './stream-reply.ts';

/** Conversations with personas, whose replies stream. */
export const chats = defineFeature<Dependencies, typeof chatLoaders>({
  name: 'chats',
  entities: [Chat, ChatTurn, ChatPrompt],
  resolvers: [chatResolvers],
  loaders: chatLoaders,
  jobs: [answerLeftTurns, deleteQuietChats],
  lifecycles: { Chat: chatLifecycle, ChatTurn: chatTurnLifecycle },
  routes: turnReplyRoute,
  replyStreams: [repliesPrefix],
  idsOfThings: ['chat_id', 'persona_id', 'room_id', 'entry_id', 'claim', 'remembered'],
  personalData: chatData,
});
