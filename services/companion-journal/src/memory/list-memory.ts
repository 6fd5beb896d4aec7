import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import type { UserCompanionMemoryArgs } from '../__generated__/resolvers.ts';
import { MemoryItem } from './memory-item.ts';

const itemsBy = orderedList<MemoryItem, 'MADE_AT'>('companion memory', { MADE_AT: 'madeAt' }, 'id');

/** A page of what personas may remember of a person. */
export function listMemory(
  reads: Reads,
  cursors: Cursors,
  ownerId: string,
  { orderBy, ...args }: UserCompanionMemoryArgs,
): Promise<CountedConnection<MemoryItem>> {
  const list = itemsBy(orderBy ?? { field: 'MADE_AT', direction: 'DESC' });
  return readCountedList(reads, { entity: MemoryItem, list, where: { ownerId } }, args, cursors);
}
