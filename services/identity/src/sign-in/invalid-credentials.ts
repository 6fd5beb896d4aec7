import { DomainError } from '@kindred/contracts/domain-error';

/**
 * The one answer to a wrong password, an unknown address, a locked sign-in and an account without a password: whoever tries
 * addresses learns nothing from it.
 */
export class InvalidCredentials extends DomainError {
  readonly code = 'INVALID_CREDENTIALS';
  override readonly kind = 'unauthenticated';

  constructor() {
    super('The address or the password is wrong, or sign-in is locked for a while after too many tries.');
  }
}
