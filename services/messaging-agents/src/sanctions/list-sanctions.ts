import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { QueryMessagingSanctionsArgs, UserMessagingSanctionsArgs } from '../__generated__/resolvers.ts';
import { Sanction } from './sanction.ts';

const sanctionsBy = orderedList<Sanction, 'IMPOSED_AT'>('sanctions', { IMPOSED_AT: 'imposedAt' }, 'id');

/** A page of sanctions, for admins. */
export function listSanctions(
  work: UnitOfWork,
  admin: Admin,
  cursors: Cursors,
  { orderBy, filter, ...args }: QueryMessagingSanctionsArgs,
): Promise<CountedConnection<Sanction>> {
  const list = sanctionsBy(orderBy ?? { field: 'IMPOSED_AT', direction: 'ASC' });
  const { statuses, kinds } = filter ?? {};
  const where = { ...(statuses && { status: In([...statuses]) }), ...(kinds && { kind: In([...kinds]) }) };
  return readCountedList({ run: (look) => work.read(admin, look) }, { entity: Sanction, list, where }, args, cursors);
}

/** Pages of people's own sanctions. */
export const sanctionsOfEach = pagesOfEach<Sanction, UserMessagingSanctionsArgs>({
  entity: Sanction,
  parent: 'userId',
  list: ({ orderBy }) => sanctionsBy(orderBy ?? { field: 'IMPOSED_AT', direction: 'DESC' }),
  where: () => ({}),
});
