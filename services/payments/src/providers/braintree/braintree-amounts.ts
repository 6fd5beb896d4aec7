import { checkPositive, type Money } from '../amounts.ts';
import type { Movement } from '../payment-provider.ts';
import { AmountNotAccepted, NotOffered } from '../refusals.ts';

/** The largest amount of Braintree's API: eight digits. A merchant's own limit can be lower. */
const largest = 99_999_999n;

/** @throws {NotOffered} for payouts @throws {AmountNotAccepted} for other currencies than USD, and for too much */
export function refuseUnaccepted(amount: Money, as: Movement = 'charge'): void {
  if (as === 'payout') throw new NotOffered('Venmo pays nobody out from here.');
  checkPositive(amount);
  if (amount.currency !== 'USD') throw new AmountNotAccepted('Venmo takes US dollars alone.');
  if (amount.minorUnits > largest) throw new AmountNotAccepted('This is more than can be paid at once.');
}
