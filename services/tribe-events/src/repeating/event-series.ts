import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventDetails } from '../events/event-values.ts';
import type { TribeEvent } from '../events/tribe-event.ts';
import { SeriesEnded } from './refusals.ts';
import { seriesLifecycle, type SeriesStatus } from './series-lifecycle.ts';

/** What each event of a series says of itself. Its time is that of its date, and its payment is due when it begins. */
export type SeriesDetails = Omit<EventDetails, 'startTime' | 'endTime' | 'timeZone' | 'paymentDueAt' | 'cost'> & {
  /** Minor units, as JSON can have them. */
  readonly cost: string;
};

/** Events of a tribe that repeat by a rule. Changed under the lock of its tribe. */
@Entity('event_series')
export class EventSeries {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  /** Who hosts its events and is paid. Null after that person was erased, which ends it. */
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('text') rule!: string;
  @Column('text') timeZone!: string;
  @Column('int') lengthMinutes!: number;
  @Column('jsonb') details!: SeriesDetails;
  @Column('text') status!: SeriesStatus;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('int') version!: number;

  static of(event: TribeEvent, { startTime, endTime, timeZone }: Times, rule: string, by: string, now: Date) {
    return createEntity(EventSeries, {
      id: newId(),
      tribeId: event.tribeId,
      createdBy: by,
      rule,
      timeZone,
      lengthMinutes: Math.round((endTime.getTime() - startTime.getTime()) / 60_000),
      details: detailsOf(event),
      status: seriesLifecycle.initial,
      startedAt: now,
      endedAt: null,
      version: 0,
    });
  }

  /** The details of the event of a date. */
  detailsAt(startTime: Date): EventDetails {
    const { details, timeZone, lengthMinutes } = this;
    const endTime = new Date(startTime.getTime() + lengthMinutes * 60_000);
    return { ...details, cost: BigInt(details.cost), startTime, endTime, timeZone, paymentDueAt: null };
  }

  /** @throws {SeriesEnded} */
  refuseIfEnded(): void {
    if (this.status === 'ENDED') throw new SeriesEnded();
  }

  /** @throws {SeriesEnded} */
  end(now: Date): void {
    this.refuseIfEnded();
    this.status = seriesLifecycle.next(this.status, 'ENDED');
    this.endedAt = now;
  }
}

interface Times {
  readonly startTime: Date;
  readonly endTime: Date;
  readonly timeZone: string;
}

/** What the later events of a series take over from one of them. */
export function detailsOf(event: TribeEvent): SeriesDetails {
  const { name, description, eventType, visibility, location, latitude, longitude, venueId, meetingUrl } = event;
  const { capacity, allowsGuests, cost, currency, paymentRequired } = event;
  const place = { location, latitude, longitude, venueId, meetingUrl };
  const money = { cost: cost.toString(), currency, paymentRequired };
  return { name, description, eventType, visibility, ...place, capacity, allowsGuests, ...money };
}
