import { DomainError } from '@kindred/contracts/domain-error';

export class TribeFull extends DomainError {
  readonly code = 'TRIBE_FULL';
  override readonly kind = 'conflict';
  constructor() {
    super('All seats of this tribe are taken or kept for invitations.');
  }
}

export class TooManyTribes extends DomainError {
  readonly code = 'TOO_MANY_TRIBES';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A person is in at most ${most} tribes. Leave one first.`, { details: { most } });
  }
}

export class InvitationExpired extends DomainError {
  readonly code = 'INVITATION_EXPIRED';
  override readonly kind = 'conflict';
  constructor() {
    super('This invitation has lapsed. Ask a member to invite you again.');
  }
}

export class AlreadyMember extends DomainError {
  readonly code = 'ALREADY_MEMBER';
  override readonly kind = 'conflict';
  constructor() {
    super('This person is a member of the tribe already.');
  }
}

export class AlreadyInvited extends DomainError {
  readonly code = 'ALREADY_INVITED';
  override readonly kind = 'conflict';
  constructor() {
    super('This person has an open invitation to the tribe.');
  }
}

export class HandOverFirst extends DomainError {
  readonly code = 'HAND_OVER_FIRST';
  override readonly kind = 'conflict';
  constructor() {
    super('Hand the tribe over to another member before you leave it.');
  }
}

export class CannotRemoveYourself extends DomainError {
  readonly code = 'CANNOT_REMOVE_YOURSELF';
  constructor() {
    super('Leave the tribe instead of removing yourself.');
  }
}
