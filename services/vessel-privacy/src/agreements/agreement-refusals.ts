import { DomainError } from '@kindred/contracts/domain-error';
import type { AgreementStatus, AgreementStep } from './agreement-steps.ts';

export class WrongAgreementStatus extends DomainError {
  readonly code = 'WRONG_AGREEMENT_STATUS';
  override readonly kind = 'conflict';
  constructor(step: AgreementStep, status: AgreementStatus) {
    super(`An agreement that is ${status} does not allow this.`, { details: { step, status } });
  }
}

export class FollowUpPassed extends DomainError {
  readonly code = 'FOLLOW_UP_PASSED';
  constructor() {
    super('The day to look at it again lies in the past. Choose one in the future.');
  }
}

export class FollowUpTooFar extends DomainError {
  readonly code = 'FOLLOW_UP_TOO_FAR';
  constructor(years: number) {
    super(`The day to look at it again is at most ${years} years away.`, { details: { years } });
  }
}

export class FollowUpNeeded extends DomainError {
  readonly code = 'FOLLOW_UP_NEEDED';
  constructor() {
    super('A check-in is agreed for a day: say which.');
  }
}

/** Somebody changed it since the person who agrees has read it. */
export class AgreementChanged extends DomainError {
  readonly code = 'AGREEMENT_CHANGED';
  override readonly kind = 'conflict';
  constructor(revision: number) {
    super('It was changed since you read it. Read it again before you agree.', { details: { revision } });
  }
}

export class TooManyAgreements extends DomainError {
  readonly code = 'TOO_MANY_AGREEMENTS';
  override readonly kind = 'conflict';
  constructor() {
    super('There are 100 agreements in this session, which is as many as it holds.');
  }
}

export class TooManyCheckIns extends DomainError {
  readonly code = 'TOO_MANY_CHECK_INS';
  override readonly kind = 'conflict';
  constructor() {
    super('You have looked at this agreement 50 times, which is as often as it takes.');
  }
}
