import { DomainError } from '@kindred/contracts/domain-error';
import { CurrencyMismatch, positiveAmount } from '../ledger/refusals.ts';
import { exponents, type Money } from './amounts.ts';

export class CurrencyUnknown extends DomainError {
  readonly code = 'CURRENCY_UNKNOWN';

  constructor() {
    super('ISO 4217 knows no such currency.');
  }
}

/** The runtime's own data, and what of ISO 4217 has an exponent of its own. */
const known = new Set([...Intl.supportedValuesOf('currency'), ...exponents.keys()]);

/**
 * An amount of money as somebody asks for it: 1 to 2^53 - 1 minor units of an ISO 4217 currency.
 * @throws {InvalidAmount} @throws {CurrencyUnknown} @throws {CurrencyMismatch} for Chrona, which is no money
 */
export function moneyAmount({ minorUnits, currency }: Money): Money {
  if (currency === 'CHRONA') throw new CurrencyMismatch('an ISO 4217 currency');
  if (!known.has(currency)) throw new CurrencyUnknown();
  return { minorUnits: positiveAmount(minorUnits), currency };
}
