import { DomainError } from '@kindred/contracts/domain-error';

const ruleFaults = {
  NO_RULE: 'The rule is none that events can repeat by. An example is "FREQ=WEEKLY;COUNT=8".',
  TOO_OFTEN: 'An event repeats once a day at most.',
  BEGINS_ELSEWHERE: 'The first occurrence of the rule is not the event. Choose days that include its own.',
  ONE_OCCURRENCE: 'An event repeats at least once.',
  TOO_MANY: 'A series has at most 52 events.',
  TOO_LONG: 'A series ends within two years.',
  OUT_OF_ORDER: 'The event would not begin after the one before it.',
  OTHER_DAY: 'To move a series to other days, give its rule.',
} as const;

export class InvalidRepetition extends DomainError {
  readonly code = 'INVALID_REPETITION';
  constructor(reason: keyof typeof ruleFaults, options: { readonly cause?: unknown } = {}) {
    super(ruleFaults[reason], { details: { field: 'rule', reason }, ...options });
  }
}

export class RepeatsWithoutEnd extends DomainError {
  readonly code = 'REPEATS_WITHOUT_END';
  constructor() {
    super('A rule needs an end: COUNT or UNTIL.', { details: { field: 'rule' } });
  }
}

export class AlreadyRepeats extends DomainError {
  readonly code = 'ALREADY_REPEATS';
  override readonly kind = 'conflict';
  constructor() {
    super('The event is part of a series already.');
  }
}

export class TooManySeries extends DomainError {
  readonly code = 'TOO_MANY_SERIES';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A tribe has at most ${most} series that go on. End one first.`, { details: { most } });
  }
}

export class SeriesEnded extends DomainError {
  readonly code = 'SERIES_ENDED';
  override readonly kind = 'conflict';
  constructor() {
    super('The series has ended.');
  }
}
