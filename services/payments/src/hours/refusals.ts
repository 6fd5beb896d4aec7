import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class HoursToYourself extends DomainError {
  readonly code = 'HOURS_TO_YOURSELF';

  constructor() {
    super('An hour is given to somebody else.');
  }
}

export class InvalidWitnesses extends DomainError {
  readonly code = 'INVALID_WITNESSES';

  constructor() {
    super('Witnesses are up to five different people, and neither who gave nor who received.');
  }
}

export class TooManyHours extends DomainError {
  readonly code = 'TOO_MANY_HOURS';

  constructor(maximum: number) {
    super('More than this cannot be earned in a day.', { details: { maximum } });
  }
}

/** About the day: the same may be confirmed tomorrow, under the same key too. */
export class DailyCapReached extends Limited {
  readonly code = 'DAILY_CAP_REACHED';

  constructor(maximum: number, nextDay: Date) {
    super('Who gave these hours would earn more today than is earned in a day. Confirm them tomorrow.', nextDay, {
      maximum,
    });
  }
}

export class NotYoursToConfirm extends DomainError {
  readonly code = 'NOT_YOURS_TO_CONFIRM';
  override readonly kind = 'forbidden';

  constructor() {
    super('Who received the hours says whether they were given, or two witnesses do.');
  }
}

export class InDispute extends DomainError {
  readonly code = 'IN_DISPUTE';
  override readonly kind = 'conflict';

  constructor() {
    super('These hours are disputed: an admin decides about them.');
  }
}

export class AlreadySettled extends DomainError {
  readonly code = 'ALREADY_SETTLED';
  override readonly kind = 'conflict';

  constructor() {
    super('These hours are settled.');
  }
}

export class NotDisputed extends DomainError {
  readonly code = 'NOT_DISPUTED';
  override readonly kind = 'conflict';

  constructor() {
    super('Only hours that are disputed are decided about.');
  }
}
