/** How a refusal is to be understood by a caller; the edge maps a kind, never a single code, to what a protocol has for it. */
export type ErrorKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'limited' | 'unavailable';

/**
 * An expected refusal. Its code is part of the public contract (`extensions.code`), its message is written for the person
 * who reads it, and its details are shown beside the code: nothing private belongs in any of the three.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  readonly kind: ErrorKind = 'invalid';
  readonly details?: Readonly<Record<string, unknown>>;

  constructor(message: string, options?: { cause?: unknown; details?: Record<string, unknown> }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    if (options?.details) this.details = options.details;
  }
}

/** For what does not exist, and for what the caller may not know to exist: the two must look alike. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
  override readonly kind = 'not-found';

  /** @param what in a negative, such as `No tribe of yours`, or `Nobody`: it was not found @param details where an argument names several */
  constructor(what = 'Nothing', details?: Record<string, unknown>) {
    super(`${what} was found under this id.`, details && { details });
  }
}
