import { DomainError } from '@kindred/contracts/domain-error';

export class RemovedFromTribe extends DomainError {
  readonly code = 'REMOVED_FROM_TRIBE';
  override readonly kind = 'conflict';
  constructor() {
    super('The creator removed you from this tribe. Only an invitation of theirs brings you back.');
  }
}

export class TooManyRequests extends DomainError {
  readonly code = 'TOO_MANY_REQUESTS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`You have ${most} open requests. Withdraw one first.`, { details: { most } });
  }
}
