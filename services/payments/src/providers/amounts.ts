import { currencyDecimals } from '@kindred/service/currencies';
import { AmountNotAccepted } from './refusals.ts';

/** Integer minor units of a currency by its ISO 4217 code, in the exponent that ISO gives it. */
export interface Money {
  readonly minorUnits: bigint;
  readonly currency: string;
}

/** `1234` of KWD as `1.234`, of JPY as `1234`: the form that Braintree speaks. */
export function toDecimal({ minorUnits, currency }: Money): string {
  const exponent = currencyDecimals(currency);
  const sign = minorUnits < 0n ? '-' : '';
  const digits = (minorUnits < 0n ? -minorUnits : minorUnits).toString().padStart(exponent + 1, '0');
  return exponent === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** The other way. Throws AmountNotAccepted for what is no decimal number, or is finer than the currency is. */
export function fromDecimal(text: string, currency: string): Money {
  const exponent = currencyDecimals(currency);
  const match = /^(-?)(\d{1,18})(?:\.(\d{1,4}))?$/.exec(text);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  const kept = fraction.replace(/0+$/, '');
  if (!match || kept.length > exponent) throw new AmountNotAccepted(`${text} is no amount of ${currency}.`);
  return { minorUnits: BigInt(`${sign}${whole}${kept.padEnd(exponent, '0')}`), currency };
}

/** What both ways of asking for money have in common: there is some, and an ISO currency. */
export function checkPositive({ minorUnits, currency }: Money): void {
  if (!/^[A-Z]{3}$/.test(currency)) throw new AmountNotAccepted(`${currency} is not a currency that can be paid with.`);
  if (minorUnits <= 0n) throw new AmountNotAccepted('An amount is above zero.');
}
