import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidPushSubscription extends DomainError {
  readonly code = 'INVALID_PUSH_SUBSCRIPTION';
  constructor(field: string) {
    super(`The ${field} is not as a browser gives it, or is none that may be pushed to.`, { details: { field } });
  }
}

export class TooManyPushSubscriptions extends DomainError {
  readonly code = 'TOO_MANY_PUSH_SUBSCRIPTIONS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`At most ${most} browsers can get your pushes. Remove one first.`, { details: { most } });
  }
}
