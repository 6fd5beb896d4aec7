import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import type { UserChatsArgs } from '../__generated__/resolvers.ts';
import { Chat } from './chat.ts';

const chatsBy = orderedList<Chat, 'STARTED_AT'>('chats', { STARTED_AT: 'startedAt' }, 'id');

/** A page of a person's own chats. */
export function listChats(
  reads: Reads,
  cursors: Cursors,
  ownerId: string,
  { orderBy, filter, ...args }: UserChatsArgs,
): Promise<CountedConnection<Chat>> {
  const list = chatsBy(orderBy ?? { field: 'STARTED_AT', direction: 'DESC' });
  const { personaId, roomId, status } = filter ?? {};
  const where = { ownerId, ...(personaId && { personaId }), ...(roomId && { roomId }), ...(status && { status }) };
  return readCountedList(reads, { entity: Chat, list, where }, args, cursors);
}
