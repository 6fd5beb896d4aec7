import { currencyDecimals } from '@kindred/service/currencies';
import { checkPositive, type Money } from '../amounts.ts';
import { AmountNotAccepted } from '../refusals.ts';
import { minimumCharges } from './minimum-charges.ts';

/** ISO gives these no minor unit, and Stripe keeps speaking of hundredths whose last two digits are zero. */
const toldInHundredths = new Set(['ISK', 'UGX']);
/** ISO gives the ariary a minor unit (a fifth, written as two places); Stripe has none. */
const toldInWhole = new Set(['MGA']);
/** Charged in hundredths, paid out in whole units alone. */
const paidOutWhole = new Set(['HUF', 'TWD']);
/** Three places, of which the last has to be zero. */
const threePlaces = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/** Eight digits of Stripe's own unit, and twelve of the rupiah. */
const largestOf = (currency: string) => (currency === 'IDR' ? 999_999_999_999n : 99_999_999n);

/**
 * What Stripe is asked for, in its own smallest unit (docs.stripe.com/currencies: zero-decimal, three-decimal and
 * special cases). Throws AmountNotAccepted for what cannot be said there exactly: nothing that is asked for is ever
 * rounded.
 */
export function toStripe(
  amount: Money,
  as: 'charge' | 'payout' | 'refund' = 'charge',
): { amount: number; currency: string } {
  checkPositive(amount);
  const { minorUnits, currency } = amount;
  const exponent = currencyDecimals(currency);
  if (exponent > 2 && !threePlaces.has(currency))
    throw new AmountNotAccepted(`${currency} cannot be paid with by card.`);
  if (threePlaces.has(currency)) wholeMultiple(minorUnits, 10n, currency);
  if (toldInWhole.has(currency) || (as === 'payout' && paidOutWhole.has(currency)))
    wholeMultiple(minorUnits, 100n, currency);
  if (as === 'charge') atLeast(minorUnits, minimumCharges.get(currency) ?? 1n, currency);
  const units = toldInHundredths.has(currency)
    ? minorUnits * 100n
    : toldInWhole.has(currency)
      ? minorUnits / 100n
      : minorUnits;
  if (units > largestOf(currency)) throw new AmountNotAccepted('This is more than can be paid at once.');
  return { amount: Number(units), currency: currency.toLowerCase() };
}

/** What Stripe says in its unit, in ours. Throws where it says what is no whole number of either. */
export function fromStripe(amount: number, stripeCurrency: string): Money {
  const currency = stripeCurrency.toUpperCase();
  if (!Number.isSafeInteger(amount)) throw new Error(`Stripe speaks of ${amount} ${currency}, which is no amount.`);
  const units = BigInt(amount);
  if (toldInWhole.has(currency)) return { minorUnits: units * 100n, currency };
  if (!toldInHundredths.has(currency)) return { minorUnits: units, currency };
  if (units % 100n !== 0n) throw new Error(`Stripe speaks of a part of the smallest ${currency}.`);
  return { minorUnits: units / 100n, currency };
}

/**
 * What Stripe keeps, in our unit. It keeps parts of one: 2.9 % of a króna is told in hundredths of it, which are
 * nothing here. So a fee, and nothing else, is rounded, and up: no account here ever holds more than Stripe's does.
 */
export function feeFromStripe(fee: number, stripeCurrency: string): Money {
  const part = toldInHundredths.has(stripeCurrency.toUpperCase()) ? fee % 100 : 0;
  return fromStripe(part === 0 ? fee : fee - part + 100 * Math.sign(fee), stripeCurrency);
}

function atLeast(minorUnits: bigint, minimum: bigint, currency: string): void {
  if (minorUnits < minimum)
    throw new AmountNotAccepted(`An amount of ${currency} is at least ${minimum} of its smallest unit here.`, {
      details: { minimum: minimum.toString() },
    });
}

function wholeMultiple(minorUnits: bigint, of: bigint, currency: string): void {
  if (minorUnits % of !== 0n)
    throw new AmountNotAccepted(`An amount of ${currency} here is a multiple of ${of} of its smallest unit.`, {
      details: { step: of.toString() },
    });
}
