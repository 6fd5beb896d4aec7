import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '@kindred/database/minor-units';
import { EventIsFree, EventIsSplit, EventUnknown } from './refusals.ts';

/** An event's price and payee, as tribe-events last reported them. Its payee and its participants see it. */
@Entity('payable_event')
export class PayableEvent {
  @PrimaryColumn('uuid') eventId!: string;
  @Column('uuid') tribeId!: string;
  @Column('uuid') payeeId!: string;
  /** Minor units; 0 for a free event. */
  @Column('bigint', { transformer: minorUnits }) amount!: bigint;
  @Column('text') currency!: string;
  @Column('uuid', { array: true }) participantIds!: string[];
  @Column('timestamptz') dueDate!: Date;
  /** The event's version of the last report. An older report changes nothing. */
  @Column('bigint', { transformer: { to: (value: number) => value, from: Number } }) seenVersion!: number;
  /** The split of the event, which exists once two people take part. Null while one person pays the whole. */
  @Column('uuid', { nullable: true }) splitId!: string | null;
}

/**
 * Locks an event that a person may pay as a whole, so that it is not divided meanwhile.
 * @throws {EventUnknown} before its first report, and for people who do not take part
 * @throws {EventIsSplit} if it is divided; each person then pays their share
 * @throws {EventIsFree}
 */
export async function lockPayableEvent(tx: Transaction, eventId: string, personId: string): Promise<PayableEvent> {
  const event = await tx.lockOne(PayableEvent, { eventId });
  if (!event?.participantIds.includes(personId)) throw new EventUnknown();
  if (event.splitId !== null) throw new EventIsSplit(event.splitId);
  if (event.amount === 0n) throw new EventIsFree();
  return event;
}
