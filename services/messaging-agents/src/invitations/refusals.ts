import { DomainError } from '@kindred/contracts/domain-error';

export class AlreadyInvited extends DomainError {
  readonly code = 'ALREADY_INVITED';
  override readonly kind = 'conflict';
  constructor() {
    super('This person has an invitation that they have not answered yet.');
  }
}

export class TooManyInvitations extends DomainError {
  readonly code = 'TOO_MANY_INVITATIONS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`${most} invitations of this microDAO wait for answers.`, { details: { most } });
  }
}
