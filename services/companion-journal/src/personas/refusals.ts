import { DomainError } from '@kindred/contracts/domain-error';

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
