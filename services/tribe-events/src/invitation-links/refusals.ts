import { DomainError } from '@kindred/contracts/domain-error';

export class LinkEnded extends DomainError {
  readonly code = 'LINK_ENDED';
  override readonly kind = 'conflict';
  constructor() {
    super('This link has expired, was used up or was revoked. Ask a member for another one.');
  }
}

export class InvalidLinkLimits extends DomainError {
  readonly code = 'INVALID_LINK_LIMITS';
  constructor(field: 'validDays' | 'maxUses', most: number) {
    super(`${field} is a whole number from 1 to ${most}.`, { details: { field, most } });
  }
}

export class TooManyLinks extends DomainError {
  readonly code = 'TOO_MANY_LINKS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A tribe has at most ${most} open links. Revoke one first.`, { details: { most } });
  }
}
