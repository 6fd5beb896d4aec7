import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '../ledger/minor-units.ts';
import { EventIsFree, EventIsSplit, EventUnknown } from './refusals.ts';

/** What an event costs and whose the money is, as tribe-events said last. Seen by its payee and its participants. */
@Entity('payable_event')
export class PayableEvent {
  @PrimaryColumn('uuid') eventId!: string;
  @Column('uuid') tribeId!: string;
  @Column('uuid') payeeId!: string;
  /** Minor units; 0 for an event that costs nothing. */
  @Column('bigint', { transformer: minorUnits }) amount!: bigint;
  @Column('text') currency!: string;
  @Column('uuid', { array: true }) participantIds!: string[];
  @Column('timestamptz') dueDate!: Date;
  /** The event's version that this was said with: what is older changes nothing. */
  @Column('bigint', { transformer: { to: (value: number) => value, from: Number } }) seenVersion!: number;
  /** The split that it was divided by, as soon as two people took part; null while it is paid as a whole. */
  @Column('uuid', { nullable: true }) splitId!: string | null;
}

/**
 * An event that somebody may pay as a whole, held to the end of the unit of work: it is not divided meanwhile.
 * @throws {EventUnknown} before its contract came, and for who does not take part
 * @throws {EventIsSplit} where it is divided: one pays one's share
 * @throws {EventIsFree} where it costs nothing
 */
export async function lockPayableEvent(tx: Transaction, eventId: string, personId: string): Promise<PayableEvent> {
  const event = await tx.lockOne(PayableEvent, { eventId });
  if (!event?.participantIds.includes(personId)) throw new EventUnknown();
  if (event.splitId !== null) throw new EventIsSplit(event.splitId);
  if (event.amount === 0n) throw new EventIsFree();
  return event;
}
