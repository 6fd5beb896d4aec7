import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AlreadyCheckedIn, RsvpNeeded } from './refusals.ts';

export const rsvpStatuses = ['GOING', 'MAYBE', 'NOT_GOING', 'NO_RESPONSE'] as const;
export type RsvpStatus = (typeof rsvpStatuses)[number];
export const attendancePaymentStatuses = ['NOT_REQUIRED', 'PENDING', 'COMPLETED', 'FAILED'] as const;
export type AttendancePaymentStatus = (typeof attendancePaymentStatuses)[number];

/** A person's answer to an event, and what became of it. Changed under the lock of the event. */
@Entity('event_attendee')
export class EventAttendee {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('uuid') userId!: string;
  @Column('text') rsvpStatus!: RsvpStatus;
  @Column('timestamptz', { nullable: true }) rsvpTime!: Date | null;
  @Column('boolean') hasGuest!: boolean;
  /** The place in the waiting list of a person who is GOING; null for one who has a place. */
  @Column('int', { nullable: true }) waitingNo!: number | null;
  /** When the person got a place; null without one. */
  @Column('timestamptz', { nullable: true }) placedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) checkedInAt!: Date | null;
  @Column('text') paymentStatus!: AttendancePaymentStatus;
  /** The transaction that paid, so that a dispute of it is known. */
  @Column('uuid', { nullable: true }) paidBy!: string | null;
  @Column('int') wrongCodes!: number;
  /** Until when no code is taken after too many wrong ones. */
  @Column('timestamptz', { nullable: true }) codesLockedUntil!: Date | null;

  static invite(eventId: string, userId: string): EventAttendee {
    return createEntity(EventAttendee, {
      id: newId(),
      eventId,
      userId,
      rsvpStatus: 'NO_RESPONSE',
      rsvpTime: null,
      hasGuest: false,
      waitingNo: null,
      placedAt: null,
      checkedInAt: null,
      paymentStatus: 'NOT_REQUIRED',
      paidBy: null,
      wrongCodes: 0,
      codesLockedUntil: null,
    });
  }

  get isWaiting(): boolean {
    return this.rsvpStatus === 'GOING' && this.waitingNo !== null;
  }

  /** Whether the person is GOING and has a place. */
  get hasPlace(): boolean {
    return this.placedAt !== null;
  }

  /** How many places the person and their guest need. */
  get partySize(): number {
    return this.hasGuest ? 2 : 1;
  }

  /** How many places the person and their guest have. */
  get placesTaken(): number {
    return this.hasPlace ? this.partySize : 0;
  }

  get hasCheckedIn(): boolean {
    return this.checkedInAt !== null;
  }

  /** Answers without a place. */
  decline(rsvpStatus: Exclude<RsvpStatus, 'GOING'>, now: Date): void {
    Object.assign(this, { rsvpStatus, rsvpTime: now, hasGuest: false, waitingNo: null, placedAt: null });
  }

  /** Is GOING, and has a place. One who had it already keeps the time of it. */
  takePlace(hasGuest: boolean, now: Date): void {
    const placedAt = this.placedAt ?? now;
    Object.assign(this, { rsvpStatus: 'GOING', rsvpTime: now, hasGuest, waitingNo: null, placedAt });
  }

  /** Is GOING as soon as there is a place. One who waited already keeps their number. */
  wait(hasGuest: boolean, waitingNo: number, now: Date): void {
    Object.assign(this, { rsvpStatus: 'GOING', rsvpTime: now, hasGuest, waitingNo, placedAt: null });
  }

  /** Gives a waiting person a place. */
  moveUp(now: Date): void {
    Object.assign(this, { waitingNo: null, placedAt: now });
  }

  /** @throws {RsvpNeeded} for a person who is neither MAYBE nor GOING with a place @throws {AlreadyCheckedIn} */
  refuseCheckIn(): void {
    if (!this.hasPlace && this.rsvpStatus !== 'MAYBE') throw new RsvpNeeded();
    if (this.hasCheckedIn) throw new AlreadyCheckedIn();
  }

  checkIn(now: Date): void {
    this.refuseCheckIn();
    Object.assign(this, { checkedInAt: now, wrongCodes: 0, codesLockedUntil: null });
  }
}
