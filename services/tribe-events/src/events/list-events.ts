import { orderedList, type OrderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In, LessThan, MoreThan, Raw, type FindOptionsWhere } from 'typeorm';
import type { TribeEventFilter, TribeEventsArgs, UserTribeEventsArgs } from '../__generated__/resolvers.ts';
import { TribeEvent } from './tribe-event.ts';
import { visibleTo } from './visible-events.ts';

const eventsBy = orderedList<TribeEvent, 'START_TIME' | 'CREATED_AT'>(
  'tribe events',
  { START_TIME: 'sortTime', CREATED_AT: 'createdAt' },
  'id',
);

/** Pages of the events of tribes, for their members. */
export const pagesOfEvents = pagesOfEach<TribeEvent, TribeEventsArgs>({
  entity: TribeEvent,
  parent: 'tribeId',
  list: ({ orderBy }) => inOrder(orderBy),
  where: ({ filter }) => fitting(filter),
});

/** A page of the events that a person is going to, or may go to, unless the filter asks for other answers. */
export function listEventsOfPerson(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { orderBy, filter, ...args }: UserTribeEventsArgs,
): Promise<CountedConnection<TribeEvent>> {
  const rsvp = filter?.rsvp ?? ['GOING', 'MAYBE'];
  const id = Raw(
    (column) => `${column} IN (SELECT e.id FROM event_attendee a JOIN tribe_event e ON e.id = a.event_id
      WHERE a.user_id = :userId AND a.rsvp_status = ANY (:rsvp) AND ${visibleTo('e', ':userId')})`,
    { userId, rsvp },
  );
  const list = { entity: TribeEvent, list: inOrder(orderBy), where: { id, ...fitting(filter) } };
  return readCountedList(reads, list, args, cursors);
}

function inOrder(orderBy: TribeEventsArgs['orderBy']): OrderedList<TribeEvent> {
  return eventsBy(orderBy ?? { field: 'START_TIME', direction: 'ASC' });
}

function fitting(filter: TribeEventFilter | null | undefined): FindOptionsWhere<TribeEvent> {
  const { statuses, endsAfter, startsBefore } = filter ?? {};
  return {
    ...(statuses && { status: In(statuses) }),
    ...(endsAfter && { endTime: MoreThan(endsAfter) }),
    ...(startsBefore && { startTime: LessThan(startsBefore) }),
  };
}
