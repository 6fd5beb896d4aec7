import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidCriteria extends DomainError {
  readonly code = 'INVALID_CRITERIA';
  constructor(reason: keyof typeof faults) {
    super(faults[reason], { details: { field: 'criteria', reason } });
  }
}

const faults = {
  NONE: 'An achievement has a criterion at least.',
  TOO_MANY: 'An achievement has five criteria at most.',
  TWICE: 'Two criteria count the same.',
  COUNT: 'A criterion asks for 1 to 10,000.',
  DAYS: 'A criterion looks back 1 to 3,650 days.',
  WEEKS_IN_DAYS: 'Weeks in a row are counted over all the time.',
} as const;

export class InvalidPointValue extends DomainError {
  readonly code = 'INVALID_POINT_VALUE';
  constructor(most: number) {
    super(`An achievement is worth 1 to ${most} points.`, { details: { field: 'pointValue', most } });
  }
}

export class TooManyAchievements extends DomainError {
  readonly code = 'TOO_MANY_ACHIEVEMENTS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`At most ${most} achievements can be earned at a time. Retire one first.`, { details: { most } });
  }
}
