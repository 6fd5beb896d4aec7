import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import type { QueryMicroDaosArgs } from '../__generated__/resolvers.ts';
import { MicroDao } from './micro-dao.ts';

const microDaosBy = orderedList<MicroDao, 'CREATED_AT'>('microDAOs', { CREATED_AT: 'createdAt' }, 'id');

/** A page of the microDAOs that anybody can join. */
export function listMicroDaos(
  reads: Reads,
  cursors: Cursors,
  { orderBy, ...args }: QueryMicroDaosArgs,
): Promise<CountedConnection<MicroDao>> {
  const list = microDaosBy(orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
  const where = { access: 'OPEN', status: 'ACTIVE' } as const;
  return readCountedList(reads, { entity: MicroDao, list, where }, args, cursors);
}
