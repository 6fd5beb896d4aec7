import { DomainError, Limited } from '@kindred/contracts/domain-error';
import type { DeclineReason } from '../providers/outcome.ts';

export class NoPaymentMethod extends DomainError {
  readonly code = 'NO_PAYMENT_METHOD';
  override readonly kind = 'conflict';

  constructor() {
    super('There is no method of yours to pay with: add one first.');
  }
}

export class MethodExpired extends DomainError {
  readonly code = 'METHOD_EXPIRED';
  override readonly kind = 'conflict';

  constructor() {
    super('This card has expired.');
  }
}

/** Its person still has to do something at their bank, or the provider has not answered yet. */
export class MethodNotReady extends DomainError {
  readonly code = 'METHOD_NOT_READY';
  override readonly kind = 'conflict';

  constructor() {
    super('This method is not kept yet.');
  }
}

/** The provider would not keep a method, for a reason that may be shown. */
export class MethodDeclined extends DomainError {
  readonly code = 'METHOD_DECLINED';
  override readonly kind = 'conflict';

  constructor(reason: DeclineReason) {
    super('The provider would not keep this method.', { details: { reason } });
  }
}

const wrongTokens = {
  none: 'Keeping this method takes the token that its provider’s script gave for it.',
  unwanted: 'What is settled by hand has no token.',
  form: 'This is no token of a provider’s. Never send the number of a card.',
} as const;

/** Says nothing of what was given: it may have been a card's number. */
export class InvalidToken extends DomainError {
  readonly code = 'INVALID_TOKEN';

  constructor(why: keyof typeof wrongTokens) {
    super(wrongTokens[why]);
  }
}

export class TooManyMethods extends DomainError {
  readonly code = 'TOO_MANY_METHODS';
  override readonly kind = 'conflict';

  constructor(maximum: number) {
    super('Nobody keeps more methods than this: remove one first.', { details: { maximum } });
  }
}

/**
 * Whoever has this many declined in a day is trying cards that are not theirs. From `availableAt` on they may try
 * again.
 */
export class TooManyDeclines extends Limited {
  readonly code = 'TOO_MANY_DECLINES';

  constructor(availableAt: Date) {
    super('Too many methods and payments were declined within a day. Try again later.', availableAt);
  }
}

/** A provider usually answers within this time. `availableAt` is this far ahead. */
const answeredWithinMs = 10_000;

/**
 * What waits for an answer may be declined still. About the moment: as soon as there is one they may ask again, with
 * the same key.
 */
export class TooManyAtOnce extends Limited {
  readonly code = 'TOO_MANY_AT_ONCE';

  constructor(now: Date) {
    super(
      'Too many methods and payments of yours wait for an answer. Try again in a moment.',
      new Date(now.getTime() + answeredWithinMs),
    );
  }
}

export class PaymentUnderWay extends DomainError {
  readonly code = 'PAYMENT_UNDER_WAY';
  override readonly kind = 'conflict';

  constructor() {
    super('A payment with this method is under way.');
  }
}
