import { DomainError, Limited } from '@kindred/contracts/domain-error';

/**
 * The model is away, too slow, broken, or was cut off in the middle. The cause has only a status and a code, because
 * the provider's message may repeat a person's words.
 */
export class ModelUnavailable extends DomainError {
  readonly code = 'MODEL_UNAVAILABLE';
  override readonly kind = 'unavailable';

  constructor(
    message = 'The guide cannot answer at the moment. What you wrote is kept.',
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The model answered twice, and neither answer was valid. To the caller this is the same as no answer. */
export class ModelAnsweredNonsense extends ModelUnavailable {}

/**
 * The other side takes no more requests of ours at the moment. `retryAfterSeconds` is in the details where it was told.
 */
export class ModelBusy extends DomainError {
  readonly code = 'MODEL_BUSY';
  override readonly kind = 'unavailable';

  constructor({ retryAfterSeconds, cause }: { retryAfterSeconds?: number | undefined; cause?: unknown } = {}) {
    super('The guide is answering too many people at the moment. Please try again in a little while.', {
      cause,
      ...(retryAfterSeconds !== undefined && { details: { retryAfterSeconds } }),
    });
  }
}

/** A person has used up what a purpose allows for now. */
export class ModelBudgetSpent extends Limited {
  readonly code = 'MODEL_BUDGET_SPENT';
  /** Whose budget it is, where a call counts against several. */
  readonly holder: string | null;

  constructor({ renewsAt, holder = null }: { readonly renewsAt: Date; readonly holder?: string | null }) {
    super('You have used up today’s allowance. Please come back later.', renewsAt, {
      renewsAt: renewsAt.toISOString(),
    });
    this.holder = holder;
  }
}
