import { DomainError } from '@kindred/contracts/domain-error';

/** Also for a token of a ghost, and of a person of another homeserver. */
export class InvalidMatrixToken extends DomainError {
  readonly code = 'INVALID_MATRIX_TOKEN';
  constructor() {
    super('This is no token of our homeserver, or it has lapsed. Ask your Matrix client for a new one.', {
      details: { field: 'openIdToken' },
    });
  }
}

/** A token stays good for an hour, so a copy of it could link the account once more. */
export class MatrixTokenUsed extends DomainError {
  readonly code = 'MATRIX_TOKEN_USED';
  override readonly kind = 'conflict';
  constructor() {
    super('This token was used before. Ask your Matrix client for a new one.', { details: { field: 'openIdToken' } });
  }
}

export class MatrixAccountTaken extends DomainError {
  readonly code = 'MATRIX_ACCOUNT_TAKEN';
  override readonly kind = 'conflict';
  constructor() {
    super('Another person has linked this Matrix account.');
  }
}

export class OtherMatrixAccountLinked extends DomainError {
  readonly code = 'OTHER_MATRIX_ACCOUNT_LINKED';
  override readonly kind = 'conflict';
  constructor() {
    super('You have linked another Matrix account. Unlink it first.');
  }
}

export class HomeserverUnavailable extends DomainError {
  readonly code = 'HOMESERVER_AWAY';
  override readonly kind = 'unavailable';
  constructor(cause: unknown) {
    super('The homeserver does not answer. Try again later.', { cause });
  }
}
