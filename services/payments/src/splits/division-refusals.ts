import { DomainError } from '@kindred/contracts/domain-error';

export class SplitSize extends DomainError {
  readonly code = 'SPLIT_SIZE';

  constructor(minimum: number, maximum: number) {
    super(`A bill is shared by ${minimum} to ${maximum} people.`, { details: { minimum, maximum } });
  }
}

export class SamePersonTwice extends DomainError {
  readonly code = 'SAME_PERSON_TWICE';

  constructor() {
    super('Everybody has one share.');
  }
}

/** A percentage for a bill that is divided equally, an amount missing where each says theirs, and the like. */
export class DivisionMismatch extends DomainError {
  readonly code = 'DIVISION_MISMATCH';

  constructor(splitType: 'EQUAL' | 'PERCENTAGE' | 'CUSTOM', index: number) {
    super(said[splitType], { details: { splitType, field: 'participants', index } });
  }
}

const said = {
  EQUAL: 'Who pays an equal share needs neither a percentage nor an amount.',
  PERCENTAGE: 'Each needs a percentage, and no amount.',
  CUSTOM: 'Each needs an amount, and no percentage.',
};

export class BasisPointsOutOfRange extends DomainError {
  readonly code = 'BASIS_POINTS_OUT_OF_RANGE';

  constructor(index: number) {
    super('A percentage is 1 to 10,000 whole basis points.', {
      details: { field: 'participants', index, minimum: 1, maximum: 10_000 },
    });
  }
}

export class PercentagesNotWhole extends DomainError {
  readonly code = 'PERCENTAGES_NOT_WHOLE';

  constructor(sum: number) {
    super('The percentages do not sum to 10,000 basis points.', { details: { sum, expected: 10_000 } });
  }
}

export class AmountsNotTotal extends DomainError {
  readonly code = 'AMOUNTS_NOT_TOTAL';

  constructor(sum: bigint) {
    super('The amounts do not sum to the total.', { details: { sum: sum.toString() } });
  }
}

export class ShareOfNothing extends DomainError {
  readonly code = 'SHARE_OF_NOTHING';

  constructor() {
    super('Somebody’s share would be nothing. Leave them out, or say 0 for them in a CUSTOM division.');
  }
}

/** A division in which the payee alone would pay. */
export class NothingOwed extends DomainError {
  readonly code = 'NOTHING_OWED';

  constructor() {
    super('Nobody would owe anything.');
  }
}

export class DueDatePassed extends DomainError {
  readonly code = 'DUE_DATE_PASSED';

  constructor() {
    super('A bill is due at a time to come.');
  }
}
