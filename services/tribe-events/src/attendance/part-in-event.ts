import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In } from 'typeorm';
import { EventHost } from '../events/event-host.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
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

export async function readParts(tx: ReadTransaction, eventIds: readonly string[]): Promise<PartInEvent[]> {
  const userId = tx.actor.id;
  if (userId === null) return eventIds.map((id) => new PartInEvent(id, false, false, null));
  const events = await tx.find(TribeEvent, { id: In(eventIds) });
  const tribeIds = [...new Set(events.map(({ tribeId }) => tribeId))];
  const memberships = await tx.find(TribeMembership, {
    tribeId: In(tribeIds),
    userId,
    status: In(['ACTIVE', 'INACTIVE']),
  });
  const hosted = new Set((await tx.find(EventHost, { eventId: In(eventIds), userId })).map(({ eventId }) => eventId));
  const attendees = await tx.find(EventAttendee, { eventId: In(eventIds), userId });
  const byTribe = new Map(memberships.map((membership) => [membership.tribeId, membership]));
  const byEvent = new Map(attendees.map((attendee) => [attendee.eventId, attendee]));
  return events.map(({ id, tribeId }) => {
    const membership = byTribe.get(tribeId);
    const isHost = membership !== undefined && (hosted.has(id) || membership.role === 'CREATOR');
    return new PartInEvent(id, membership !== undefined, isHost, byEvent.get(id) ?? null);
  });
}
