/**
 * How a refusal is to be understood by a caller; the edge maps a kind, never a single code, to what a protocol has for
 * it.
 */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'limited'
  | 'unavailable';

/** Every kind but `limited`, which needs the moment at which the limit ends: see {@link Limited}. */
export type LastingKind = Exclude<ErrorKind, 'limited'>;

/**
 * An expected refusal. Its code is part of the public contract (`extensions.code`), its message is written for the
 * person who reads it, and its details are shown beside the code: nothing private belongs in any of the three.
 */
export abstract class DomainError<Kind extends ErrorKind = LastingKind> extends Error {
  abstract readonly code: string;
  readonly kind: Kind = 'invalid' as Kind;
  readonly details?: Readonly<Record<string, unknown>>;

  constructor(message: string, options?: { cause?: unknown; details?: Record<string, unknown> }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    if (options?.details) this.details = options.details;
  }
}

/** A refusal of any kind, as the edge reads it. */
export type Refusal = DomainError<ErrorKind>;

/**
 * A refusal that ends at a known time: the caller asked too often or too early. `details.availableAt` (ISO 8601) is the
 * time from which the same request can succeed, and HTTP answers also send it as `Retry-After`. A `DomainError` of kind
 * `limited` that is not a `Limited` does not compile. A cap that time does not lift, such as "at most 20 cards", is a
 * `conflict`.
 */
export abstract class Limited extends DomainError<'limited'> {
  override readonly kind = 'limited';

  /**
   * @param availableAt the earliest time at which a retry can succeed; an estimate if the limit is on concurrent use
   */
  constructor(
    message: string,
    readonly availableAt: Date,
    details: Record<string, unknown> = {},
  ) {
    super(message, { details: { ...details, availableAt: availableAt.toISOString() } });
  }
}

/** For what does not exist, and for what the caller may not know to exist: the two must look alike. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
  override readonly kind = 'not-found';

  /**
   * @param what the subject of the message, as a negative: `No tribe of yours`, `Nobody`
   * @param details for an argument that names several objects
   */
  constructor(what = 'Nothing', details?: Record<string, unknown>) {
    super(`${what} was found under this id.`, details && { details });
  }
}
