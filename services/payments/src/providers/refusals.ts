import { DomainError } from '@kindred/contracts/domain-error';

/** The effect of a call is unknown. It may be repeated with the same key. */
export class ProviderUnavailable extends DomainError {
  readonly code = 'PROVIDER_UNAVAILABLE';
  override readonly kind = 'unavailable';

  constructor(cause?: unknown) {
    super(
      'The provider of payments did not answer; it will be asked again.',
      cause === undefined ? undefined : { cause },
    );
  }
}

/**
 * The provider does not accept the currency or the amount. The details have the `minimum`, or the `step` that the
 * amount is a multiple of, in minor units.
 */
export class AmountNotAccepted extends DomainError {
  readonly code = 'AMOUNT_NOT_ACCEPTED';
}

/** A feature that this provider does not have. */
export class NotOffered extends DomainError {
  readonly code = 'NOT_OFFERED';
}

/**
 * A webhook with a wrong signature, a wrong time or an unreadable body. The message does not tell anything about the
 * secret.
 */
export class BadWebhook extends DomainError {
  readonly code = 'BAD_WEBHOOK';

  constructor(readonly why: 'signature' | 'time' | 'body') {
    super(`This webhook’s ${why} is not right.`);
  }
}

/**
 * The provider refused a call for a fault of ours, without an effect. It has codes only, because providers' messages
 * quote tokens.
 */
export class ProviderFault extends Error {
  constructor(
    readonly provider: string,
    readonly code: string,
  ) {
    super(`${provider} refused a call as ${code}.`);
    this.name = 'ProviderFault';
  }
}
