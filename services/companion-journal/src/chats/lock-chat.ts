import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { ChatTurn } from './chat-turn.ts';
import { Chat } from './chat.ts';

/** Locks a chat of the person, which orders all changes of its turns by them. @throws {NotFound} */
export async function lockChat(tx: Transaction, id: string, ownerId: string): Promise<Chat> {
  return tx.lock(Chat, { id, ownerId }, 'No chat of yours');
}

/** Locks the chat of a turn, then the turn. @throws {NotFound} */
export async function lockTurn(
  tx: Transaction,
  turnId: string,
  ownerId: string,
): Promise<{ readonly chat: Chat; readonly turn: ChatTurn }> {
  const found = await tx.get(ChatTurn, { id: turnId, ownerId }, 'No turn of yours');
  const chat = await lockChat(tx, found.chatId, ownerId);
  return { chat, turn: await tx.lock(ChatTurn, { id: turnId, ownerId }, 'No turn of yours') };
}

export async function lastTurnOf(tx: ReadTransaction, { id: chatId, turns }: Chat): Promise<ChatTurn | null> {
  return turns === 0 ? null : tx.findOne(ChatTurn, { chatId, number: turns });
}
