import { DomainError } from '@kindred/contracts/domain-error';

export class InsufficientFunds extends DomainError {
  readonly code = 'INSUFFICIENT_FUNDS';
  override readonly kind = 'conflict';

  constructor() {
    super('There is not enough in this account.');
  }
}

export class InvalidAmount extends DomainError {
  readonly code = 'INVALID_AMOUNT';

  constructor(message = 'An amount is above zero, and no larger than 2^53 - 1 minor units.') {
    super(message);
  }
}

export class CurrencyMismatch extends DomainError {
  readonly code = 'CURRENCY_MISMATCH';

  constructor(expected: string) {
    super(`This is in ${expected} alone.`, { details: { expected } });
  }
}

/** Events carry amounts as numbers, which are exact up to here. */
const largestTold = BigInt(Number.MAX_SAFE_INTEGER);

/** Refuses what is no amount that can be moved. @throws {InvalidAmount} */
export function positiveAmount(minorUnits: bigint): bigint {
  if (minorUnits <= 0n || minorUnits > largestTold) throw new InvalidAmount();
  return minorUnits;
}
