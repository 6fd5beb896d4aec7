import { DomainError, type ErrorKind, type LastingKind } from '@kindred/contracts/domain-error';

/** Refusals about a key itself. They are about this try alone, and are not kept. */
export abstract class IdempotencyRefusal extends DomainError {}

export class InvalidIdempotencyKey extends IdempotencyRefusal {
  readonly code = 'INVALID_IDEMPOTENCY_KEY';

  constructor() {
    super('An idempotency key is 1 to 255 printable ASCII characters, such as a UUID.');
  }
}

export class IdempotencyKeyReused extends IdempotencyRefusal {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
  override readonly kind = 'conflict';

  constructor() {
    super('This key was used for another request. Take a new one for each thing that you want done.');
  }
}

export class IdempotencyInProgress extends IdempotencyRefusal {
  readonly code = 'IDEMPOTENCY_IN_PROGRESS';
  override readonly kind = 'conflict';

  constructor() {
    super('The same request is still under way. Ask again in a moment, with the same key.');
  }
}

/** What is kept of a refusal, so that the same request gets it again. */
export interface RefusalAsKept {
  readonly code: string;
  readonly kind: LastingKind;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>> | null;
}

/** A refusal that was given before, under the same key. */
export class KeptRefusal extends DomainError {
  readonly code: string;
  override readonly kind: LastingKind;

  constructor({ code, kind, message, details }: RefusalAsKept) {
    super(message, details ? { details: { ...details } } : undefined);
    this.code = code;
    this.kind = kind;
  }
}

/** About the moment, not about what was asked: tried again with the same key, it may come out otherwise. */
const ofTheMoment: ReadonlySet<ErrorKind> = new Set(['unauthenticated', 'limited', 'unavailable']);

/** What of an error is kept; null for a fault, and for a refusal that says nothing about the request. */
export function refusalToKeep(error: unknown): RefusalAsKept | null {
  if (!(error instanceof DomainError) || error instanceof IdempotencyRefusal || ofTheMoment.has(error.kind))
    return null;
  const { code, kind, message, details = null } = error;
  return { code, kind, message, details };
}
