import { DomainError } from '@kindred/contracts/domain-error';

export class PersonaDoesNotFit extends DomainError {
  readonly code = 'PERSONA_DOES_NOT_FIT';
  override readonly kind = 'conflict';
  constructor() {
    super('This persona does not fit this room. Choose one of the room’s personas.');
  }
}

export class TooManyFits extends DomainError {
  readonly code = 'TOO_MANY_FITS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`At most ${most} personas fit a room, and ${most} rooms a persona.`, { details: { most } });
  }
}
