import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class AttendeesOnly extends DomainError {
  readonly code = 'ATTENDEES_ONLY';
  override readonly kind = 'forbidden';
  constructor() {
    super('Only members of the tribe, and people who are going or may come, can do this.');
  }
}

export class InvalidMediaPlace extends DomainError {
  readonly code = 'INVALID_MEDIA_PLACE';
  constructor() {
    super('Give either a tribe or an event.', { details: { field: 'eventId' } });
  }
}

export class InvalidMediaType extends DomainError {
  readonly code = 'INVALID_MEDIA_TYPE';
  constructor(known: readonly string[]) {
    super(`Pictures and videos of these types can be uploaded: ${known.join(', ')}.`, {
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

export class MediaNotReady extends DomainError {
  readonly code = 'MEDIA_NOT_READY';
  override readonly kind = 'conflict';
  constructor() {
    super('This picture was not checked yet, or was refused.');
  }
}
