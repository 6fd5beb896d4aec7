import { DomainError } from '@kindred/contracts/domain-error';

/** One answer to whatever is wrong with an id-token: what exactly is in the cause, for the log. */
export class InvalidIdToken extends DomainError {
  readonly code = 'INVALID_ID_TOKEN';
  override readonly kind = 'unauthenticated';

  constructor(cause: unknown) {
    super('The provider’s word on who you are could not be accepted. Sign in there again.', { cause });
  }
}

export class ProviderUnavailable extends DomainError {
  readonly code = 'PROVIDER_UNAVAILABLE';
  override readonly kind = 'unavailable';

  constructor(cause: unknown) {
    super('The provider does not answer now. Try again in a moment, or sign in another way.', { cause });
  }
}

export class ProviderNotOffered extends DomainError {
  readonly code = 'PROVIDER_NOT_OFFERED';

  constructor() {
    super('Signing in with this provider is not offered here.');
  }
}

/** The account at the provider is somebody else's way in already. */
export class SocialAccountTaken extends DomainError {
  readonly code = 'SOCIAL_ACCOUNT_TAKEN';
  override readonly kind = 'conflict';

  constructor() {
    super('This account at the provider belongs to somebody else here.');
  }
}

/** Said only to whom the provider vouches for as the owner of the address, so that it tells nobody else who is here. */
export class AccountExists extends DomainError {
  readonly code = 'ACCOUNT_EXISTS';
  override readonly kind = 'conflict';

  constructor() {
    super(
      'There is an account with your address that uses another account at this provider. Sign in to it, then add this one.',
    );
  }
}

export class LastWayIn extends DomainError {
  readonly code = 'LAST_SIGN_IN_METHOD';
  override readonly kind = 'conflict';

  constructor() {
    super('This is your only way to sign in. Set a password or add another provider first.');
  }
}
