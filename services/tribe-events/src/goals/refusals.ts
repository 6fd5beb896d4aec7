import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidTargetDate extends DomainError {
  readonly code = 'INVALID_TARGET_DATE';
  constructor(furthestYears: number) {
    super(`A target date is in the future, and at most ${furthestYears} years ahead.`, {
      details: { field: 'targetDate' },
    });
  }
}

export class TooManyGoals extends DomainError {
  readonly code = 'TOO_MANY_GOALS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A tribe has at most ${most} open goals. Complete or delete one first.`, { details: { most } });
  }
}

export class GoalCompleted extends DomainError {
  readonly code = 'GOAL_COMPLETED';
  override readonly kind = 'conflict';
  constructor() {
    super('This goal is no longer open.');
  }
}

export class NotYourGoal extends DomainError {
  readonly code = 'NOT_YOUR_GOAL';
  override readonly kind = 'forbidden';
  constructor() {
    super('Only the person who set this goal and the creator of the tribe can do this.');
  }
}

export class ChallengeNotAccepted extends DomainError {
  readonly code = 'CHALLENGE_NOT_ACCEPTED';
  override readonly kind = 'conflict';
  constructor() {
    super('The tribe has not accepted this challenge.');
  }
}
