import { CurrencyMismatch, positiveAmount } from '../ledger/refusals.ts';

/** An amount as the graph takes it. */
export interface MoneyInput {
  readonly minorUnits: bigint;
  readonly currency: string;
}

/** Minor units of Chrona, above zero. @throws {CurrencyMismatch} @throws {InvalidAmount} */
export function chronaAmount({ minorUnits, currency }: MoneyInput): bigint {
  if (currency !== 'CHRONA') throw new CurrencyMismatch('CHRONA');
  return positiveAmount(minorUnits);
}
