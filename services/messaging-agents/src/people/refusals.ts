import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidHandle extends DomainError {
  readonly code = 'INVALID_HANDLE';
  constructor() {
    super('A handle has 2 to 40 small letters, digits and hyphens, and begins with a letter.', {
      details: { field: 'handle' },
    });
  }
}

export class HandleTaken extends DomainError {
  readonly code = 'HANDLE_TAKEN';
  override readonly kind = 'conflict';
  constructor() {
    super('Another person has this handle.', { details: { field: 'handle' } });
  }
}
