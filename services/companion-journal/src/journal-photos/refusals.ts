import { DomainError, type LastingKind } from '@kindred/contracts/domain-error';

export class TooManyPhotos extends DomainError {
  readonly code = 'TOO_MANY_PHOTOS';
  override readonly kind: LastingKind = 'conflict';
  constructor(most: number) {
    super(`An entry has ${most} photos at most.`, { details: { most } });
  }
}
