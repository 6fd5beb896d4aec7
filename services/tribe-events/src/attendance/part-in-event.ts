import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In } from 'typeorm';
import { EventAttendee } from './event-attendee.ts';

/** What the viewer has to do with an event. */
export class PartInEvent {
  constructor(
    readonly eventId: string,
    readonly isMember: boolean,
    /** A host, or the creator of the tribe. */
    readonly isHost: boolean,
    readonly own: EventAttendee | null,
  ) {}

  /** Whether the viewer has a place, or may come. */
  get mayCome(): boolean {
    return this.own !== null && (this.own.hasPlace || this.own.rsvpStatus === 'MAYBE');
  }

  get seesAttendees(): boolean {
    return this.isMember || this.mayCome;
  }

  get seesPoint(): boolean {
    return this.isMember || this.mayCome;
  }

  get seesMeeting(): boolean {
    return this.isHost || this.mayCome;
  }
}

interface Standing {
  readonly eventId: string;
  /** Null for people who are not members. */
  readonly role: string | null;
  readonly isNamedHost: boolean;
}

export async function readParts(tx: ReadTransaction, eventIds: readonly string[]): Promise<PartInEvent[]> {
  const userId = tx.actor.id;
  if (userId === null) return eventIds.map((id) => new PartInEvent(id, false, false, null));
  const standings = await tx.query<Standing>(
    `SELECT e.id AS "eventId", m.role, h.user_id IS NOT NULL AS "isNamedHost" FROM tribe_event e
     LEFT JOIN tribe_membership m ON m.tribe_id = e.tribe_id AND m.user_id = $2 AND m.status IN ('ACTIVE', 'INACTIVE')
     LEFT JOIN event_host h ON h.event_id = e.id AND h.user_id = $2
     WHERE e.id = ANY ($1::uuid[])`,
    [eventIds, userId],
  );
  const attendees = await tx.find(EventAttendee, { eventId: In(eventIds), userId });
  const byEvent = new Map(attendees.map((attendee) => [attendee.eventId, attendee]));
  return standings.map(({ eventId, role, isNamedHost }) => {
    const isHost = role === 'CREATOR' || (role !== null && isNamedHost);
    return new PartInEvent(eventId, role !== null, isHost, byEvent.get(eventId) ?? null);
  });
}
