import { DomainError } from '@kindred/contracts/domain-error';

/** Only for who has shown that the account is theirs: to everybody else a suspended account looks like none. */
export class AccountSuspended extends DomainError {
  readonly code = 'ACCOUNT_SUSPENDED';
  override readonly kind = 'forbidden';

  constructor() {
    super('This account is suspended. What you can do about it stands in the mail that you were sent.');
  }
}
