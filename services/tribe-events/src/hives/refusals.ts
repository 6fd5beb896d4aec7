import { DomainError } from '@kindred/contracts/domain-error';
import type { HiveStatus } from './hive-lifecycle.ts';

export class InvalidPledgeGoal extends DomainError {
  readonly code = 'INVALID_PLEDGE_GOAL';
  constructor(fewest: number, most: number) {
    super(`A hive starts with ${fewest} to ${most} pledges.`, { details: { field: 'pledgeGoal', fewest, most } });
  }
}

export class InvalidPledgeDeadline extends DomainError {
  readonly code = 'INVALID_PLEDGE_DEADLINE';
  constructor(mostDays: number) {
    super(`The deadline for pledges is in the future, ${mostDays} days ahead at most.`, {
      details: { field: 'pledgeDeadline', mostDays },
    });
  }
}

export class InvalidCategories extends DomainError {
  readonly code = 'INVALID_CATEGORIES';
  constructor(most: number) {
    super(`A hive has 1 to ${most} categories, each once.`, { details: { field: 'categories', most } });
  }
}

export class TooManyHives extends DomainError {
  readonly code = 'TOO_MANY_HIVES';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`You have proposed ${most} hives that wait for pledges. Propose another when one of them has started.`, {
      details: { most },
    });
  }
}

export class AlreadyPledged extends DomainError {
  readonly code = 'ALREADY_PLEDGED';
  override readonly kind = 'conflict';
  constructor() {
    super('You have pledged to this hive already.');
  }
}

export class PledgingEnded extends DomainError {
  readonly code = 'PLEDGING_ENDED';
  override readonly kind = 'conflict';
  constructor(status: HiveStatus) {
    super(
      status === 'ACTIVE'
        ? 'This hive is active. Join it instead of pledging.'
        : 'This hive takes no pledges any more.',
      { details: { status } },
    );
  }
}

export class HiveNotActive extends DomainError {
  readonly code = 'HIVE_NOT_ACTIVE';
  override readonly kind = 'conflict';
  constructor(status: HiveStatus) {
    super(status === 'PROPOSED' ? 'This hive waits for pledges. Pledge instead of joining.' : 'This hive has ended.', {
      details: { status },
    });
  }
}

export class AlreadyInHive extends DomainError {
  readonly code = 'ALREADY_IN_HIVE';
  override readonly kind = 'conflict';
  constructor() {
    super('You are a member of this hive already.');
  }
}

export class RemovedFromHive extends DomainError {
  readonly code = 'REMOVED_FROM_HIVE';
  override readonly kind = 'conflict';
  constructor() {
    super('A steward removed you from this hive.');
  }
}

export class StewardOnly extends DomainError {
  readonly code = 'STEWARD_ONLY';
  override readonly kind = 'forbidden';
  constructor() {
    super('Only a steward of the hive can do this.');
  }
}

export class LastSteward extends DomainError {
  readonly code = 'LAST_STEWARD';
  override readonly kind = 'conflict';
  constructor() {
    super('A hive keeps a steward while it has members. Make another member a steward first.');
  }
}

export class CannotRemoveYourself extends DomainError {
  readonly code = 'CANNOT_REMOVE_YOURSELF';
  constructor() {
    super('Leave the hive instead of removing yourself.');
  }
}
