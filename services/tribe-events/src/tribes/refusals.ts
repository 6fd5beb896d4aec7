import { DomainError } from '@kindred/contracts/domain-error';

export class TribeDissolved extends DomainError {
  readonly code = 'TRIBE_DISSOLVED';
  override readonly kind = 'conflict';
  constructor() {
    super('This tribe was dissolved. Nothing changes in it.');
  }
}

export class CreatorOnly extends DomainError {
  readonly code = 'CREATOR_ONLY';
  override readonly kind = 'forbidden';
  constructor() {
    super('Only the creator of the tribe can do this.');
  }
}

export class PublicNotAllowed extends DomainError {
  readonly code = 'PUBLIC_NOT_ALLOWED';
  override readonly kind = 'forbidden';
  constructor() {
    super('Only tribe creators can make a tribe public.');
  }
}

export class InvalidMemberLimit extends DomainError {
  readonly code = 'INVALID_MEMBER_LIMIT';
  constructor(seatsTaken?: number) {
    super(
      seatsTaken === undefined ? 'A tribe has 4 to 8 members.' : `The tribe has given out ${seatsTaken} seats already.`,
      { details: { field: 'maxMembers', ...(seatsTaken !== undefined && { seatsTaken }) } },
    );
  }
}
