import { DomainError } from '@kindred/contracts/domain-error';

/** Facts about a failed try for the security log. They are never in an answer. */
export interface TryFacts {
  /** The account that the try was for, if it exists. */
  readonly userId?: string | undefined;
  /** Whether this try locked sign-in. */
  readonly locksNow?: boolean;
}

/** A password that was not accepted. */
export abstract class FailedTry extends DomainError {
  override readonly kind = 'unauthenticated';
  readonly code = 'INVALID_CREDENTIALS';
  readonly userId: string | undefined;
  readonly locksNow: boolean;

  constructor(message: string, { userId, locksNow = false }: TryFacts) {
    super(message);
    this.userId = userId;
    this.locksNow = locksNow;
  }
}

/**
 * The one answer to a wrong password, an unknown address, a locked sign-in and an account without a password: whoever
 * tries addresses learns nothing from it.
 */
export class InvalidCredentials extends FailedTry {
  constructor(facts: TryFacts = {}) {
    super('The address or the password is wrong, or sign-in is locked for a while after too many tries.', facts);
  }
}

/**
 * The same to somebody who is signed in and was asked for their password once more: the address is known to be theirs.
 */
export class WrongPassword extends FailedTry {
  constructor(facts: TryFacts = {}) {
    super(
      'The current password is wrong or missing. After too many wrong ones none is looked at for 15 minutes.',
      facts,
    );
  }
}
