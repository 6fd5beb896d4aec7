import { DomainError } from '@kindred/contracts/domain-error';

export class MicroDaoArchived extends DomainError {
  readonly code = 'MICRO_DAO_ARCHIVED';
  override readonly kind = 'conflict';
  constructor() {
    super('This microDAO is archived. Nothing in it changes any more.');
  }
}

export class TooManyMicroDaos extends DomainError {
  readonly code = 'TOO_MANY_MICRO_DAOS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`You own ${most} microDAOs. Hand one over or archive it first.`, { details: { most } });
  }
}

export class AlreadyMember extends DomainError {
  readonly code = 'ALREADY_MEMBER';
  override readonly kind = 'conflict';
  constructor(subject: 'You are' | 'This person is' = 'You are') {
    super(`${subject} a member of this microDAO already.`);
  }
}

export class InvitationNeeded extends DomainError {
  readonly code = 'INVITATION_NEEDED';
  override readonly kind = 'forbidden';
  constructor() {
    super('One joins this microDAO by an invitation.');
  }
}

export class RoleTooLow extends DomainError {
  readonly code = 'ROLE_TOO_LOW';
  override readonly kind = 'forbidden';
  constructor() {
    super('Your role in this microDAO does not allow this.');
  }
}

export class LastOwner extends DomainError {
  readonly code = 'LAST_OWNER';
  override readonly kind = 'conflict';
  constructor() {
    super('A microDAO keeps its owner. Hand it over or archive it first.');
  }
}

export class CannotRemoveYourself extends DomainError {
  readonly code = 'CANNOT_REMOVE_YOURSELF';
  constructor() {
    super('Leave the microDAO instead of removing yourself.');
  }
}
