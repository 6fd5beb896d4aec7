import { DomainError, type ErrorKind, type Refusal } from '@kindred/contracts/domain-error';
import { isConflict, isDatabaseAway, isDiskFull, isMalformedInput, isTimeout } from '@kindred/database/conflict';
import { GraphQLError } from 'graphql';

export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED';
  override readonly kind = 'unauthenticated';
  constructor(message = 'Sign in first.', details?: Record<string, unknown>) {
    super(message, details && { details });
  }
}

/** A valid token that has expired. Its bearer does not count as the person it was made for. */
export class TokenExpired extends Unauthenticated {
  constructor() {
    super('This access token has expired. Refresh the session.', { reason: 'TOKEN_EXPIRED' });
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

/** The database's disk is full: it refuses writes and answers reads. */
export class StorageFull extends DomainError {
  readonly code = 'SERVICE_UNAVAILABLE';
  override readonly kind = 'unavailable';
  constructor(cause?: unknown) {
    super('Nothing can be stored now: the disk of the database is full. Reading works. Try again later.', {
      cause,
      details: { reason: 'STORAGE_FULL' },
    });
  }
}

export class MalformedInput extends DomainError {
  readonly code = 'BAD_USER_INPUT';
  constructor() {
    super('The input holds text that cannot be stored.');
  }
}

/** A reference of `_entities` that no service of the graph would send. */
export class MalformedReference extends DomainError {
  readonly code = 'BAD_USER_INPUT';
  constructor() {
    super('A reference must name an entity of this service in "__typename", and have all fields of one of its keys.', {
      details: { field: 'representations', reason: 'NO_REFERENCE' },
    });
  }
}

/** Finds the refusal in whatever it came wrapped in, ours or the database's; null for a fault. */
export function refusalOf(error: unknown): Refusal | null {
  for (let cause = error, depth = 0; cause != null && depth < 10; depth += 1) {
    if (cause instanceof DomainError) return cause;
    if (isDiskFull(cause)) return new StorageFull(cause);
    // A conflict comes here only after the unit of work has tried again as often as it does.
    if (isDatabaseAway(cause) || isConflict(cause) || isTimeout(cause)) return new ServiceUnavailable(cause);
    if (isMalformedInput(cause)) return new MalformedInput();
    cause = cause instanceof GraphQLError ? cause.originalError : cause instanceof Error ? cause.cause : null;
  }
  return null;
}

/** What HTTP calls each kind of refusal. */
export const httpStatus: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  limited: 429,
  unavailable: 503,
};

/**
 * The GraphQL error for a refusal of a whole request, with the HTTP status of the refusal's kind. Any other error is
 * returned unchanged.
 */
export function asGraphqlError(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: httpStatus[(error as Refusal).kind] } },
  });
}
