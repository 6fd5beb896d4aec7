import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { QueryMessagingReportsArgs, UserMessagingReportsMadeArgs } from '../__generated__/resolvers.ts';
import { Report } from './report.ts';

const reportsBy = orderedList<Report, 'QUEUE' | 'REPORTED_AT'>(
  'reports',
  // Ids rise with time, so that within a rank the oldest comes first.
  { QUEUE: 'queueRank', REPORTED_AT: 'reportedAt' },
  'id',
);

/** A page of the queue, for admins. */
export function listReports(
  work: UnitOfWork,
  admin: Admin,
  cursors: Cursors,
  { orderBy, filter, ...args }: QueryMessagingReportsArgs,
): Promise<CountedConnection<Report>> {
  const list = reportsBy(orderBy ?? { field: 'QUEUE', direction: 'ASC' });
  const { statuses, reasons, subjectId } = filter ?? {};
  const where = {
    ...(statuses && { status: In([...statuses]) }),
    ...(reasons && { reason: In([...reasons]) }),
    ...(subjectId != null && { subjectId }),
  };
  return readCountedList({ run: (look) => work.read(admin, look) }, { entity: Report, list, where }, args, cursors);
}

/** Pages of what people reported. Row-level security hides the reports of other people. */
export const reportsOfEach = pagesOfEach<Report, UserMessagingReportsMadeArgs>({
  entity: Report,
  parent: 'reporterId',
  list: ({ orderBy }) => reportsBy(orderBy ?? { field: 'REPORTED_AT', direction: 'DESC' }),
  where: () => ({}),
});
