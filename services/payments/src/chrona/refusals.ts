import { DomainError } from '@kindred/contracts/domain-error';

export class TransferToYourself extends DomainError {
  readonly code = 'TRANSFER_TO_YOURSELF';

  constructor() {
    super('What you have is yours already.');
  }
}

export class NoteTooLong extends DomainError {
  readonly code = 'NOTE_TOO_LONG';

  constructor(maximum: number) {
    super(`This takes up to ${maximum} characters.`, { details: { maximum } });
  }
}
