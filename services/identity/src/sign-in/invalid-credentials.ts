import { DomainError } from '@kindred/contracts/domain-error';

/**
 * The one answer to a wrong password, an unknown address, a locked sign-in and an account without a password: whoever tries
 * addresses learns nothing from it.
 */
export class InvalidCredentials extends DomainError {
  readonly code = 'INVALID_CREDENTIALS';
  override readonly kind = 'unauthenticated';

  constructor(message = 'The address or the password is wrong, or sign-in is locked for a while after too many tries.') {
    super(message);
  }
}

/** The same to somebody who is signed in and was asked for their password once more: the address is known to be theirs. */
export class WrongPassword extends InvalidCredentials {
  constructor() {
    super('The current password is wrong or missing. After too many wrong ones none is looked at for 15 minutes.');
  }
}
