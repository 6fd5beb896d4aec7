import { orderedList } from '@kindred/database/lists/ordered-list';
import type { SealedText } from '@kindred/database/sealing/sealer';
import { oneByKey } from '@kindred/service/loaders';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In } from 'typeorm';
import type { ChatTurnsArgs } from '../__generated__/resolvers.ts';
import { ChatTurn } from './chat-turn.ts';
import { Chat } from './chat.ts';

const turnsBy = orderedList<ChatTurn, 'NUMBER'>('turns of a chat', { NUMBER: 'number' }, 'id');

/** Row-level security answers with the asker's own chats and turns alone. */
export const chatLoaders = {
  chat: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Chat, { id: In(ids) }),
    ({ id }) => id,
  ),
  chatTurn: oneByKey(
    (tx, ids: readonly string[]) => tx.find(ChatTurn, { id: In(ids) }),
    ({ id }) => id,
  ),
  chatTurnPages: pagesOfEach<ChatTurn, ChatTurnsArgs>({
    entity: ChatTurn,
    parent: 'chatId',
    list: ({ orderBy }) => turnsBy(orderBy ?? { field: 'NUMBER', direction: 'ASC' }),
    where: () => ({}),
  }),
  chatText: openedTexts((text: SealedText) => text),
};
