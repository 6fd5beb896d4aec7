import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In, LessThan, MoreThan, Raw, type FindOptionsWhere } from 'typeorm';
import type { TribeEventFilter, TribeEventsArgs, UserTribeEventsArgs } from '../__generated__/resolvers.ts';
import { TribeEvent } from './tribe-event.ts';
import { visibleTo } from './visible-events.ts';

const eventsBy = orderedList<TribeEvent, 'START_TIME' | 'CREATED_AT'>(
  'tribe events',
  { START_TIME: 'sortTime', CREATED_AT: 'createdAt' },
  'id',
);

/** A page of a tribe's events, for its members. */
export function listEventsOfTribe(reads: Reads, cursors: Cursors, tribeId: string, args: TribeEventsArgs) {
  return pageOf(reads, cursors, args, { tribeId });
}

/** A page of the events that a person answered with GOING or MAYBE, or was asked to answer. */
export function listEventsOfPerson(reads: Reads, cursors: Cursors, userId: string, args: UserTribeEventsArgs) {
  const rsvp = args.filter?.rsvp ?? ['GOING', 'MAYBE'];
  const id = Raw(
    (column) => `${column} IN (SELECT e.id FROM event_attendee a JOIN tribe_event e ON e.id = a.event_id
      WHERE a.user_id = :userId AND a.rsvp_status = ANY (:rsvp) AND ${visibleTo('e', ':userId')})`,
    { userId, rsvp },
  );
  return pageOf(reads, cursors, args, { id });
}

function pageOf(
  reads: Reads,
  cursors: Cursors,
  { orderBy, filter, ...args }: TribeEventsArgs,
  where: FindOptionsWhere<TribeEvent>,
): Promise<CountedConnection<TribeEvent>> {
  const list = eventsBy(orderBy ?? { field: 'START_TIME', direction: 'ASC' });
  return readCountedList(reads, { entity: TribeEvent, list, where: { ...where, ...fitting(filter) } }, args, cursors);
}

function fitting(filter: TribeEventFilter | null | undefined): FindOptionsWhere<TribeEvent> {
  const { statuses, endsAfter, startsBefore } = filter ?? {};
  return {
    ...(statuses && { status: In(statuses) }),
    ...(endsAfter && { endTime: MoreThan(endsAfter) }),
    ...(startsBefore && { startTime: LessThan(startsBefore) }),
  };
}
