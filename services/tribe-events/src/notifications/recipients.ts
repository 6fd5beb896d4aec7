import type { ReadTransaction } from '@kindred/database/read-transaction';
import { wasThere } from '../attendance/was-there.ts';

interface OfTribe {
  readonly tribeId: string;
}
interface OfEvent {
  readonly eventId: string;
}
interface OfHive {
  readonly hiveId: string;
}

/** ACTIVE and INACTIVE members of a tribe. */
export const membersOfTribe = ({ tribeId }: OfTribe, tx: ReadTransaction) =>
  peopleOf(
    tx,
    `SELECT user_id FROM tribe_membership WHERE tribe_id = $1 AND status IN ('ACTIVE', 'INACTIVE')`,
    tribeId,
  );

/** Members of a tribe who were in it before a person joined. */
export const membersBefore = ({ tribeId, userId }: OfTribe & { readonly userId: string }, tx: ReadTransaction) =>
  peopleOf(
    tx,
    `SELECT m.user_id FROM tribe_membership m WHERE m.tribe_id = $1 AND m.status IN ('ACTIVE', 'INACTIVE')
       AND NOT EXISTS (SELECT FROM tribe_membership j
         WHERE j.tribe_id = m.tribe_id AND j.user_id = $2 AND j.joined_at <= m.joined_at)`,
    tribeId,
    userId,
  );

export const creatorOfTribe = ({ tribeId }: OfTribe, tx: ReadTransaction) =>
  peopleOf(
    tx,
    `SELECT user_id FROM tribe_membership WHERE tribe_id = $1 AND role = 'CREATOR' AND status IN ('ACTIVE', 'INACTIVE')`,
    tribeId,
  );

/** ACTIVE and INACTIVE members of the tribe of an event. */
export const membersOfEvent = ({ eventId }: OfEvent, tx: ReadTransaction) =>
  peopleOf(
    tx,
    `SELECT m.user_id FROM tribe_membership m JOIN tribe_event e ON e.tribe_id = m.tribe_id
     WHERE e.id = $1 AND m.status IN ('ACTIVE', 'INACTIVE')`,
    eventId,
  );

/** People who were asked to an event and have not declined. */
export const invitedToEvent = ({ eventId }: OfEvent, tx: ReadTransaction) =>
  peopleOf(tx, `SELECT user_id FROM event_attendee WHERE event_id = $1 AND rsvp_status <> 'NOT_GOING'`, eventId);

/** The same, while the event is ahead. */
export const invitedToComingEvent = ({ eventId }: OfEvent, tx: ReadTransaction) =>
  peopleOf(
    tx,
    `SELECT a.user_id FROM event_attendee a JOIN tribe_event e ON e.id = a.event_id
     WHERE e.id = $1 AND e.status = 'SCHEDULED' AND a.rsvp_status <> 'NOT_GOING'`,
    eventId,
  );

interface AtTime extends OfEvent {
  readonly startTime: string;
}

/** People who have a place at an event that begins then, or may come. */
export const comingTo = (event: AtTime, tx: ReadTransaction) =>
  attendeesAtTime(tx, event, `a.placed_at IS NOT NULL OR a.rsvp_status = 'MAYBE'`);

/** People who have not answered an event that begins then. */
export const unansweredOf = (event: AtTime, tx: ReadTransaction) =>
  attendeesAtTime(tx, event, `a.rsvp_status = 'NO_RESPONSE'`);

/** None if the event was moved or cancelled since. */
function attendeesAtTime(tx: ReadTransaction, { eventId, startTime }: AtTime, condition: string): Promise<string[]> {
  return peopleOf(
    tx,
    `SELECT a.user_id FROM event_attendee a JOIN tribe_event e ON e.id = a.event_id
     WHERE e.id = $1 AND e.status = 'SCHEDULED' AND e.start_time = $2::timestamptz AND (${condition})`,
    eventId,
    startTime,
  );
}

/** People who were at an event. */
export const peopleAtEvent = ({ eventId }: OfEvent, tx: ReadTransaction) =>
  peopleOf(tx, `SELECT a.user_id FROM event_attendee a WHERE a.event_id = $1 AND ${wasThere('a')}`, eventId);

/** Members of a hive, or people whose pledge or membership ended with it. */
export const peopleOfHive =
  (status: 'ACTIVE' | 'LAPSED' | 'CLOSED') =>
  ({ hiveId }: OfHive, tx: ReadTransaction) =>
    peopleOf(tx, `SELECT user_id FROM hive_member WHERE hive_id = $1 AND status = '${status}'`, hiveId);

async function peopleOf(tx: ReadTransaction, sql: string, ...ids: string[]): Promise<string[]> {
  const rows = await tx.query<{ user_id: string }>(sql, ids);
  return rows.map(({ user_id }) => user_id);
}
