import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidSequence extends DomainError {
  readonly code = 'INVALID_SEQUENCE';
  constructor(latest: number) {
    super('The sequence has no such number.', { details: { field: 'after', latest } });
  }
}

export class ChangesGone extends DomainError {
  readonly code = 'CHANGES_GONE';
  override readonly kind = 'conflict';
  constructor(latest: number) {
    super('These changes are too old to be kept. Load the messages anew, and go on from the latest number.', {
      details: { latest },
    });
  }
}

export class InvalidEmoji extends DomainError {
  readonly code = 'INVALID_EMOJI';
  constructor() {
    super('A reaction is one emoji.', { details: { field: 'emoji' } });
  }
}

export class InvalidSearchText extends DomainError {
  readonly code = 'INVALID_SEARCH_TEXT';
  constructor(most: number) {
    super(`A search has 1 to ${most} words.`, { details: { field: 'text', most } });
  }
}
