import { DomainError } from '@kindred/contracts/domain-error';

export class AlreadyReversed extends DomainError {
  readonly code = 'ALREADY_REVERSED';
  override readonly kind = 'conflict';

  constructor() {
    super('This entry was taken back already.');
  }
}

export class NotReversible extends DomainError {
  readonly code = 'NOT_REVERSIBLE';
  override readonly kind = 'conflict';

  constructor() {
    super('What takes an entry back is not taken back itself: post anew what is right.');
  }
}
