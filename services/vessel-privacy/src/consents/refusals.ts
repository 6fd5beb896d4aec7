import { DomainError } from '@kindred/contracts/domain-error';

export class ConsentNotActive extends DomainError {
  readonly code = 'CONSENT_NOT_ACTIVE';
  override readonly kind = 'conflict';

  constructor() {
    super('This does not hold now, so there is nothing to renew. Grant it.');
  }
}

export class InvalidPurpose extends DomainError {
  readonly code = 'INVALID_PURPOSE';

  constructor() {
    super('A purpose is a code such as TRIBE_FORMATION, of 64 characters at most.');
  }
}

export const mostPeople = 500;

export class TooManyIds extends DomainError {
  readonly code = 'TOO_MANY_IDS';

  constructor() {
    super(`At most ${mostPeople} are answered at once.`);
  }
}
