import { DomainError } from '@kindred/contracts/domain-error';

/** Nobody can tell whether the call had its effect: to be asked again with the same key. */
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
 * A currency or an amount that the provider cannot be asked for. Where it is a matter of how much, details say the
 * `minimum`, or of which it is a multiple (`step`), in minor units.
 */
export class AmountNotAccepted extends DomainError {
  readonly code = 'AMOUNT_NOT_ACCEPTED';
}

/** Something that one provider has and this one has not. */
export class NotOffered extends DomainError {
  readonly code = 'NOT_OFFERED';
}

/** A webhook that is not from the provider, or too old to be believed. It says nothing about the secret. */
export class BadWebhook extends DomainError {
  readonly code = 'BAD_WEBHOOK';

  constructor(readonly why: 'signature' | 'time' | 'body') {
    super(`This webhook’s ${why} is not right.`);
  }
}

/**
 * The provider understood and will not, for a reason that is ours: nothing was done. Carries codes alone, since its
 * messages quote tokens.
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
