import { DomainError } from '@kindred/contracts/domain-error';
import type { Disclaimer } from './disclaimer.ts';

type Named = Pick<Disclaimer, 'id' | 'number'>;

/** The current disclaimer was not accepted, or the acceptance has lapsed. The details name the version to accept. */
export class DisclaimerRequired extends DomainError {
  readonly code = 'DISCLAIMER_REQUIRED';
  override readonly kind = 'conflict';
  constructor({ id, number }: Named) {
    super('Read and accept the current disclaimer first.', { details: { disclaimerId: id, version: number } });
  }
}

/** A version that is not the current one any more. The details name the current one. */
export class DisclaimerOutdated extends DomainError {
  readonly code = 'DISCLAIMER_OUTDATED';
  override readonly kind = 'conflict';
  constructor({ id, number }: Named) {
    super('There is a newer version of the disclaimer.', { details: { disclaimerId: id, version: number } });
  }
}
