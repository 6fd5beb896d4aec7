import { DomainError } from '@kindred/contracts/domain-error';

/** A slug that a persona or a room has, or once had. */
export class SlugTaken extends DomainError {
  readonly code = 'SLUG_TAKEN';
  override readonly kind = 'conflict';
  constructor() {
    super('This id is taken. The ids of what was retired are not used again.', { details: { field: 'id' } });
  }
}

export class PersonaRetired extends DomainError {
  readonly code = 'PERSONA_RETIRED';
  override readonly kind = 'conflict';
  constructor() {
    super('This persona was retired. It cannot be changed or chosen any more.');
  }
}

export class TooManyPersonas extends DomainError {
  readonly code = 'TOO_MANY_PERSONAS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`At most ${most} personas can be chosen at a time. Retire one first.`, { details: { most } });
  }
}
