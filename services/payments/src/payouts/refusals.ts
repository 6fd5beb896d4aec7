import { DomainError } from '@kindred/contracts/domain-error';

export class NoPayoutAccount extends DomainError {
  readonly code = 'NO_PAYOUT_ACCOUNT';
  override readonly kind = 'conflict';

  constructor() {
    super('The provider does not know yet where to pay you out: open an account with it first.');
  }
}
