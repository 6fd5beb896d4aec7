import { DomainError } from '@kindred/contracts/domain-error';
import { isCurrentCurrency } from '@kindred/service/currencies';
import { CurrencyMismatch, positiveAmount } from '../ledger/refusals.ts';
import type { Money } from './amounts.ts';

export class CurrencyUnknown extends DomainError {
  readonly code = 'CURRENCY_UNKNOWN';

  constructor() {
    super('ISO 4217 lists no such currency today.');
  }
}

/**
 * An amount of money that is asked for: 1 to 2^53 - 1 minor units of a current ISO 4217 currency.
 * @throws {InvalidAmount} @throws {CurrencyUnknown} @throws {CurrencyMismatch} for Chrona, which is no money
 */
export function moneyAmount({ minorUnits, currency }: Money): Money {
  if (currency === 'CHRONA') throw new CurrencyMismatch('an ISO 4217 currency');
  if (!isCurrentCurrency(currency)) throw new CurrencyUnknown();
  return { minorUnits: positiveAmount(minorUnits), currency };
}
