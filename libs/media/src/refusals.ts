import { DomainError } from '@kindred/contracts/domain-error';

/** The store does not answer, or not in time. */
export class MediaUnavailable extends DomainError {
  readonly code = 'SERVICE_UNAVAILABLE';
  override readonly kind = 'unavailable';
  constructor(cause?: unknown) {
    super('Pictures and videos cannot be reached now. Try again in a moment.', { cause });
  }
}

/** The content is longer than its reader takes. */
export class ContentTooLong extends Error {
  override readonly name = 'ContentTooLong';
}

/** An address that was never signed, was signed for something else, or has ended. */
export class AddressRefused extends DomainError {
  readonly code = 'MEDIA_ADDRESS_REFUSED';
  override readonly kind = 'forbidden';
  constructor() {
    super('This address is not valid, or not any more.');
  }
}

export class UploadRefused extends DomainError {
  readonly code = 'MEDIA_UPLOAD_REFUSED';
  constructor(reason: keyof typeof faults) {
    super(faults[reason], { details: { reason } });
  }
}

const faults = {
  TYPE: 'The content type is not the one that the address was signed for.',
  LENGTH: 'The length is not the one that the address was signed for.',
} as const;

export class AlreadyUploaded extends DomainError {
  readonly code = 'MEDIA_ALREADY_UPLOADED';
  override readonly kind = 'conflict';
  constructor() {
    super('Something was uploaded to this address before.');
  }
}
