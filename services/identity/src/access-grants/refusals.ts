import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidLifetime extends DomainError {
  readonly code = 'INVALID_LIFETIME';

  constructor() {
    super('A token is good for 1 to 365 days.', { details: { field: 'days' } });
  }
}

export class ScopeRequired extends DomainError {
  readonly code = 'SCOPE_REQUIRED';

  constructor() {
    super('Name at least one scope.', { details: { field: 'scopes' } });
  }
}

export class TooManyGrants extends DomainError {
  readonly code = 'TOO_MANY_GRANTS';
  override readonly kind = 'conflict';

  constructor(most: number) {
    super(`At most ${most} programs may act for you. Take one back first.`, { details: { most } });
  }
}
