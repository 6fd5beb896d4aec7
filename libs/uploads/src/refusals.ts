import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class InvalidMediaType extends DomainError {
  readonly code = 'INVALID_MEDIA_TYPE';
  constructor(known: readonly string[]) {
    super(`Content of these types can be uploaded: ${known.join(', ')}.`, {
      details: { field: 'contentType', known },
    });
  }
}

export class InvalidMediaSize extends DomainError {
  readonly code = 'INVALID_MEDIA_SIZE';
  constructor(mostBytes: number) {
    super(`The length must be from 1 to ${mostBytes} bytes.`, { details: { field: 'size', most: mostBytes } });
  }
}

export class MediaSpaceFull extends DomainError {
  readonly code = 'MEDIA_SPACE_FULL';
  override readonly kind = 'conflict';
  constructor(mostBytes: number) {
    super('You have no space left for this. Delete something first.', { details: { most: mostBytes } });
  }
}

export class QuotaExceeded extends Limited {
  readonly code = 'QUOTA_EXCEEDED';
  constructor(most: number, availableAt: Date) {
    super(`You can begin ${most} uploads in 24 hours.`, availableAt, { most });
  }
}

export class UploadMissing extends DomainError {
  readonly code = 'UPLOAD_MISSING';
  override readonly kind = 'conflict';
  constructor() {
    super('Nothing was sent to the address of this upload yet.');
  }
}
