import { DomainError } from '@kindred/contracts/domain-error';

/** A slug that a persona or a room has, or once had. */
export class SlugTaken extends DomainError {
  readonly code = 'SLUG_TAKEN';
  override readonly kind = 'conflict';
  constructor() {
    super('This id is taken. The ids of what was retired are not used again.', { details: { field: 'id' } });
  }
}
