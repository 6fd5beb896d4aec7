import { currencyDecimals } from '@kindred/service/currencies';
import { AmountNotAccepted } from './refusals.ts';

/** An amount in minor units of an ISO 4217 currency, with the exponent of ISO. */
export interface Money {
  readonly minorUnits: bigint;
  readonly currency: string;
}

/** An amount in Braintree's format: `1234` KWD as `1.234`, `1234` JPY as `1234`. */
export function toDecimal({ minorUnits, currency }: Money): string {
  const exponent = currencyDecimals(currency);
  const sign = minorUnits < 0n ? '-' : '';
  const digits = (minorUnits < 0n ? -minorUnits : minorUnits).toString().padStart(exponent + 1, '0');
  return exponent === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** Reads an amount in Braintree's format. @throws {AmountNotAccepted} for no decimal number, or too many decimals */
export function fromDecimal(text: string, currency: string): Money {
  const exponent = currencyDecimals(currency);
  const match = /^(-?)(\d{1,18})(?:\.(\d{1,4}))?$/.exec(text);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  const kept = fraction.replace(/0+$/, '');
  if (!match || kept.length > exponent) throw new AmountNotAccepted(`${text} is no amount of ${currency}.`);
  return { minorUnits: BigInt(`${sign}${whole}${kept.padEnd(exponent, '0')}`), currency };
}

/** Checks an amount before it is sent: above zero, in an ISO currency. @throws {AmountNotAccepted} */
export function checkPositive({ minorUnits, currency }: Money): void {
  if (!/^[A-Z]{3}$/.test(currency)) throw new AmountNotAccepted(`${currency} is not a currency that can be paid with.`);
  if (minorUnits <= 0n) throw new AmountNotAccepted('An amount is above zero.');
}
