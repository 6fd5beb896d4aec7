import { DomainError } from '@kindred/contracts/domain-error';

export class TransferToYourself extends DomainError {
  readonly code = 'TRANSFER_TO_YOURSELF';

  constructor() {
    super('What you have is yours already.');
  }
}
