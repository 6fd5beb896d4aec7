import { DomainError } from '@kindred/contracts/domain-error';

export class PayingYourself extends DomainError {
  readonly code = 'PAYING_YOURSELF';

  constructor() {
    super('This would be paid to yourself.');
  }
}

/** Another payment for the same is under way, or done. */
export class PaymentUnderWay extends DomainError {
  readonly code = 'PAYMENT_UNDER_WAY';
  override readonly kind = 'conflict';

  constructor() {
    super('This is paid, or a payment for it is under way.');
  }
}

export class RefundTooLarge extends DomainError {
  readonly code = 'REFUND_TOO_LARGE';

  constructor(refundable: bigint) {
    super('This is more than is left to give back.', { details: { refundable: refundable.toString() } });
  }
}

export class NotRefundable extends DomainError {
  readonly code = 'NOT_REFUNDABLE';
  override readonly kind = 'conflict';

  constructor() {
    super('There is nothing of this that can be given back now.');
  }
}

export class NotCancellable extends DomainError {
  readonly code = 'NOT_CANCELLABLE';
  override readonly kind = 'conflict';

  constructor() {
    super('This is done, or at a point where it cannot be taken back.');
  }
}

export class NotByHand extends DomainError {
  readonly code = 'NOT_BY_HAND';

  constructor() {
    super('The provider says whether this came; nobody confirms it by hand.');
  }
}

export class NotAwaited extends DomainError {
  readonly code = 'NOT_AWAITED';
  override readonly kind = 'conflict';

  constructor() {
    super('This has ended: nobody waits for a word about it.');
  }
}

export class NotYoursToSay extends DomainError {
  readonly code = 'NOT_YOURS_TO_CONFIRM';
  override readonly kind = 'forbidden';

  constructor() {
    super('Whoever is to receive this says whether it came.');
  }
}

/** A move off the diagram: a fault of ours, and no answer to anybody. */
export class OffTheDiagram extends Error {
  constructor(from: string, to: string) {
    super(`A transaction does not move from ${from} to ${to}.`);
    this.name = 'OffTheDiagram';
  }
}
