import { days } from '../days.ts';
import type { EventDetails } from './event-values.ts';
import { InvalidDueDate, InvalidEventCost } from './refusals.ts';

export interface CostInput {
  readonly minorUnits: bigint;
  readonly currency: string;
}

/** The largest amount that an event on a topic can have. */
const highest = BigInt(Number.MAX_SAFE_INTEGER);
/** How long after an event's end a bill may be due. */
const dueDays = 30;

/** Null for a free event, which keeps its currency. @throws {InvalidEventCost} */
export function readCost(cost: CostInput | null): Partial<Pick<EventDetails, 'cost' | 'currency'>> {
  if (cost === null) return { cost: 0n };
  if (cost.minorUnits <= 0n) throw new InvalidEventCost('NOT_ABOVE_ZERO');
  if (cost.minorUnits > highest) throw new InvalidEventCost('TOO_MUCH');
  if (cost.currency === 'CHRONA') throw new InvalidEventCost('CHRONA');
  return { cost: cost.minorUnits, currency: cost.currency };
}

/** When everyone should have paid. @throws {Error} without a time */
export function dueDateOf({ paymentDueAt, startTime }: Pick<EventDetails, 'paymentDueAt' | 'startTime'>): Date {
  const due = paymentDueAt ?? startTime;
  if (due === null) throw new Error('An event without a time has no due date.');
  return due;
}

/**
 * Refuses a required payment without a cost, and a due date that does not fit the event's time.
 * @throws {InvalidEventCost} @throws {InvalidDueDate}
 */
export function refusePayment(details: EventDetails, now: Date): void {
  const { cost, paymentRequired, paymentDueAt, startTime, endTime } = details;
  if (paymentRequired && cost === 0n) throw new InvalidEventCost('PAYMENT_WITHOUT_COST');
  if (paymentDueAt === null || startTime === null || endTime === null) return;
  const latest = paymentRequired ? startTime : days.after(endTime, dueDays);
  if (paymentDueAt <= now || paymentDueAt > latest) throw new InvalidDueDate();
}
