import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { askReplyAgain, continueReply, regenerateReply, stopReply } from './change-replies.ts';
import type { ChatTurn } from './chat-turn.ts';
import type { Chat } from './chat.ts';
import { deleteChat, endChat, setChatKeeping } from './end-chat.ts';
import type { memoryLoaders } from '../memory/loaders.ts';
import type { personaLoaders } from '../personas/loaders.ts';
import type { roomLoaders } from '../rooms/loaders.ts';
import type { ReplyBasis } from './reply-basis.ts';
import { rateReply, reportReply } from './judge-reply.ts';
import { keepChatNow } from './keep-chat.ts';
import { listChats } from './list-chats.ts';
import type { chatLoaders } from './loaders.ts';
import { sendPrompt } from './send-prompt.ts';
import { startChat } from './start-chat.ts';
import { turnStreamUrl } from './stream-reply.ts';

type ChatContext = Context<typeof chatLoaders & typeof memoryLoaders & typeof personaLoaders & typeof roomLoaders>;

export const chatResolvers: Resolvers<ChatContext> = {
  Mutation: {
    startChat: async (_, { input }, { work, person, loaders }) => {
      const chat = await foundChat(loaders, await startChat(work, person(), input));
      return { chat, owner: { id: chat.ownerId } };
    },
    sendPrompt: async (_, { input }, { work, dependencies, person, loaders }) => {
      const { turnId, made } = await sendPrompt(work, dependencies, person(), input);
      return made ?? withChat(loaders, turnId);
    },
    continueReply: async (_, { input }, { work, dependencies, person, loaders }) =>
      withChat(loaders, await continueReply(work, dependencies, person(), input)),
    regenerateReply: async (_, { input }, { work, dependencies, person }) => ({
      turn: await regenerateReply(work, dependencies, person(), input.turnId),
    }),
    stopReply: async (_, { input }, { work, dependencies, person }) => ({
      turn: await stopReply(work, dependencies, person(), input.turnId),
    }),
    askReplyAgain: async (_, { input }, { work, dependencies, person }) => ({
      turn: await askReplyAgain(work, dependencies, person(), input.turnId),
    }),
    rateReply: async (_, { input: { turnId, rating } }, { work, person }) => ({
      turn: await rateReply(work, person(), { turnId, rating: rating ?? null }),
    }),
    reportReply: async (_, { input }, { work, person }) => ({ turn: await reportReply(work, person(), input) }),
    setChatKeeping: async (_, { input }, { work, dependencies, person }) => ({
      chat: await setChatKeeping(work, dependencies, person(), input),
    }),
    keepChat: async (_, { input }, { work, dependencies, person }) => ({
      chat: await keepChatNow(work, dependencies, person(), input.chatId),
    }),
    endChat: async (_, { input }, { work, dependencies, person }) => ({
      chat: await endChat(work, dependencies, person(), input),
    }),
    deleteChat: async (_, { input: { chatId } }, { work, person }) => {
      const actor = person();
      await deleteChat(work, actor, chatId);
      return { deletedId: chatId, owner: { id: actor.id } };
    },
  },
  User: {
    chats: ({ id }, args, { caller, reads, cursors }) => ownOnly(caller, id, () => listChats(reads, cursors, id, args)),
  },
  Chat: {
    __resolveReference: ({ id }, { loaders }) => loaders.chat.load(id),
    ...sceneResolvers<Chat>((chat) => chat),
    keptEntryId: ({ entryId }) => entryId,
    turns: ({ id }, args, { loaders }) => loaders.chatTurnPages.load({ parentId: id, args }),
  },
  ChatTurn: {
    __resolveReference: ({ id }, { loaders }) => loaders.chatTurn.load(id),
    chat: ({ chatId }, _, { loaders }) => foundChat(loaders, chatId),
    prompt: (turn, _, context) => opened(context, turn, 'prompt'),
    reply: (turn, _, context) => opened(context, turn, 'reply'),
    availableAt: ({ status, tryAgainAt }) => (status === 'UNAVAILABLE' ? tryAgainAt : null),
    replyStreamUrl: ({ id }, _, { dependencies }) => turnStreamUrl(dependencies.publicUrl, id),
    basis: async (turn, _, { loaders }) => ({ turn, chat: await foundChat(loaders, turn.chatId) }),
  },
  ReplyBasis: {
    ...sceneResolvers<ReplyBasis>(({ chat }) => chat),
    personaVersion: ({ chat }) => chat.personaVersion,
    roomVersion: ({ chat }) => chat.roomVersion,
    isFixedAnswer: ({ turn }) => turn.speaksOfDanger,
    saysAi: ({ turn }) => turn.saysAi,
    remembered: async ({ turn }, _, { loaders }) => {
      const items = await Promise.all(turn.remembered.map((id) => loaders.memoryItem.load(id)));
      return items.filter((item) => item !== null);
    },
  },
};

type Loaders = ChatContext['loaders'];

/** The persona and the room of a chat, as they are now. */
function sceneResolvers<Parent>(chatOf: (parent: Parent) => Chat) {
  return {
    persona: async (parent: Parent, _: unknown, { loaders }: ChatContext) =>
      existing(await loaders.persona.load(chatOf(parent).personaId)),
    room: async (parent: Parent, _: unknown, { loaders }: ChatContext) =>
      existing(await loaders.room.load(chatOf(parent).roomId)),
  };
}

/** Personas and rooms are retired and never deleted. */
function existing<Found>(found: Found | null): Found {
  if (found === null) throw new Error('A persona or room of a chat does not exist.');
  return found;
}

/** A retry can come after the chat is gone. @throws {NotFound} */
async function foundChat(loaders: Loaders, id: string): Promise<Chat> {
  const chat = await loaders.chat.load(id);
  if (!chat) throw new NotFound('No chat of yours');
  return chat;
}

async function withChat(loaders: Loaders, turnId: string): Promise<{ turn: ChatTurn; chat: Chat }> {
  const turn = await loaders.chatTurn.load(turnId);
  if (!turn) throw new NotFound('No turn of yours');
  return { turn, chat: await foundChat(loaders, turn.chatId) };
}

async function opened({ loaders }: ChatContext, turn: ChatTurn, column: 'prompt' | 'reply'): Promise<string | null> {
  const sealed = turn.sealed(column);
  return sealed === null ? null : loaders.chatText.load(sealed);
}
