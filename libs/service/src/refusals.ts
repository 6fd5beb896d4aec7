import { DomainError } from '@kindred/contracts/domain-error';

export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED';
  override readonly kind = 'unauthenticated';
  constructor(message = 'Sign in first.') {
    super(message);
  }
}

export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
  override readonly kind = 'forbidden';
  constructor(message = 'This is not for you to do.') {
    super(message);
  }
}

export class ServiceUnavailable extends DomainError {
  readonly code = 'SERVICE_UNAVAILABLE';
  override readonly kind = 'unavailable';
  constructor(cause?: unknown) {
    super('This part of the graph cannot answer now. Try again in a moment.', { cause });
  }
}
