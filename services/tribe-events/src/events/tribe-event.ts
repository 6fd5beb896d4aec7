import { randomBytes } from 'node:crypto';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { minorUnits } from '@kindred/database/minor-units';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refusePayment } from './event-cost.ts';
import { emptyDetails, type EventDetails, type EventType, type EventVisibility } from './event-values.ts';
import { eventLifecycle, type EventStatus } from './event-lifecycle.ts';
import { refuseTime } from './event-time.ts';
import {
  CapacityBelowAttendance,
  EventClosed,
  EventNotBegun,
  FixedOnceScheduled,
  PlaceNeeded,
  TimeNeeded,
} from './refusals.ts';

/** Something that a tribe does together. The root of its attendance: its lock orders who takes a place. */
@Entity('tribe_event')
export class TribeEvent implements EventDetails {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  /** Null after that person was erased. */
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text') eventType!: EventType;
  @Column('text') status!: EventStatus;
  @Column('text') visibility!: EventVisibility;
  @Column('timestamptz', { nullable: true }) startTime!: Date | null;
  @Column('timestamptz', { nullable: true }) endTime!: Date | null;
  /** The begin, or a day far ahead for drafts without a time: lists are ordered by it. */
  @Column('timestamptz') sortTime!: Date;
  @Column('text', { nullable: true }) timeZone!: string | null;
  @Column('text', { nullable: true }) location!: string | null;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('uuid', { nullable: true }) venueId!: string | null;
  @Column('text', { nullable: true }) meetingUrl!: string | null;
  @Column('int', { nullable: true }) capacity!: number | null;
  @Column('boolean') allowsGuests!: boolean;
  @Column('bigint', { transformer: minorUnits }) cost!: bigint;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('boolean') paymentRequired!: boolean;
  @Column('timestamptz', { nullable: true }) paymentDueAt!: Date | null;
  /** Who paid or will pay, and is paid back. Null after that person was erased; the event is free then. */
  @Column('uuid', { nullable: true }) payeeId!: string | null;
  /** Places of people who are GOING and of their guests. Kept with each answer, under this row's lock. */
  @Column('int') placesTaken!: number;
  /** The next number of the waiting list. Numbers give the order of arrival. */
  @Column('int') nextWaitingNo!: number;
  /** Codes at the door are made from it. */
  @Column('bytea') checkInSecret!: Buffer;
  @Column('uuid', { nullable: true }) clonedFromId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  /** When what the event says of itself, or its status, changed last. Answers do not count. */
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) scheduledAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) cancellationReason!: string | null;
  @Column('int') version!: number;

  static draft(
    tribeId: string,
    createdBy: string,
    details: Partial<EventDetails> & { readonly name: string },
    now: Date,
  ) {
    return createEntity(TribeEvent, {
      ...emptyDetails,
      ...details,
      id: newId(),
      sortTime: details.startTime ?? withoutTime,
      tribeId,
      createdBy,
      status: eventLifecycle.initial,
      payeeId: createdBy,
      placesTaken: 0,
      nextWaitingNo: 1,
      checkInSecret: randomBytes(32),
      clonedFromId: null,
      createdAt: now,
      changedAt: now,
      scheduledAt: null,
      endedAt: null,
      cancellationReason: null,
      version: 0,
    });
  }

  /** Whether people can still be asked, answer, and change it: it has not begun, and was not cancelled. */
  isOpen(now: Date): boolean {
    return this.status === 'DRAFT' || (this.status === 'SCHEDULED' && this.startTime !== null && this.startTime > now);
  }

  /** @throws {EventClosed} */
  refuseUnlessOpen(now: Date): void {
    if (!this.isOpen(now)) throw new EventClosed();
  }

  /**
   * Changes the given details and returns the names of those that are different now.
   * @throws {EventClosed} @throws {FixedOnceScheduled} @throws {CapacityBelowAttendance} and what `schedule` throws
   */
  change(details: Partial<EventDetails>, now: Date): (keyof EventDetails)[] {
    this.refuseUnlessOpen(now);
    const names = (Object.keys(details) as (keyof EventDetails)[]).filter((name) => !isSame(this[name], details[name]));
    if (this.status === 'SCHEDULED') this.#refuseFixed(names);
    const { capacity } = details;
    if (capacity != null && capacity < this.placesTaken) throw new CapacityBelowAttendance(this.placesTaken);
    Object.assign(this, details);
    this.sortTime = this.startTime ?? withoutTime;
    if (names.length > 0) this.changedAt = now;
    refusePayment(this, now);
    if (this.status === 'SCHEDULED') this.#refuseIncomplete(now);
    return names;
  }

  /** @throws {TimeNeeded} @throws {PlaceNeeded} @throws {InvalidEventTime} @throws {InvalidDueDate} */
  schedule(now: Date): void {
    this.#refuseIncomplete(now);
    refusePayment(this, now);
    this.status = eventLifecycle.next(this.status, 'SCHEDULED');
    Object.assign(this, { scheduledAt: now, changedAt: now });
  }

  cancel(reason: string | null, now: Date): void {
    if (!eventLifecycle.allows(this.status, 'CANCELLED')) throw new EventClosed();
    this.status = eventLifecycle.next(this.status, 'CANCELLED');
    Object.assign(this, { endedAt: now, changedAt: now, cancellationReason: reason });
  }

  /**
   * Ends an event that has begun, before its time.
   * @throws {EventNotBegun} @throws {EventClosed} for one that has ended, or was cancelled
   */
  complete(now: Date): void {
    if (this.status === 'DRAFT' || this.status === 'SCHEDULED') throw new EventNotBegun();
    if (!eventLifecycle.allows(this.status, 'COMPLETED')) throw new EventClosed();
    this.status = eventLifecycle.next(this.status, 'COMPLETED');
    const endedAt = this.endTime !== null && this.endTime < now ? this.endTime : now;
    Object.assign(this, { endedAt, changedAt: now });
  }

  /** Moves to the status that the clock asks for, one step. Says whether it did. */
  advance(now: Date): boolean {
    if (this.status === 'SCHEDULED' && this.startTime && this.startTime <= now) {
      this.status = eventLifecycle.next(this.status, 'ACTIVE');
    } else if (this.status === 'ACTIVE' && this.endTime && this.endTime <= now) {
      this.status = eventLifecycle.next(this.status, 'COMPLETED');
      this.endedAt = this.endTime;
    } else return false;
    this.changedAt = now;
    return true;
  }

  /** Places that are free; null without a capacity. */
  get freePlaces(): number | null {
    return this.capacity === null ? null : Math.max(0, this.capacity - this.placesTaken);
  }

  #refuseFixed(names: readonly (keyof EventDetails)[]): void {
    const fixed = names.find((name) => fixedNames.has(name) && this[name] !== null);
    if (fixed) throw new FixedOnceScheduled(fixed);
  }

  #refuseIncomplete(now: Date): void {
    const { startTime, endTime, eventType } = this;
    if (startTime === null || endTime === null) throw new TimeNeeded();
    if (eventType !== 'VIRTUAL' && this.location === null) throw new PlaceNeeded('location');
    if (eventType !== 'IN_PERSON' && this.meetingUrl === null) throw new PlaceNeeded('meetingUrl');
    refuseTime({ startTime, endTime }, now);
  }
}

const withoutTime = new Date('9999-12-31T00:00:00Z');

/** What people agreed to when they answered. A currency can still be given to an event that had no cost. */
const fixedNames = new Set<keyof EventDetails>(['eventType', 'visibility', 'currency']);

function isSame(one: unknown, other: unknown): boolean {
  return one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;
}
