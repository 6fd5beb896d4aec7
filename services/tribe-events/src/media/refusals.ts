import { DomainError } from '@kindred/contracts/domain-error';

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

export class MediaNotReady extends DomainError {
  readonly code = 'MEDIA_NOT_READY';
  override readonly kind = 'conflict';
  constructor() {
    super('This picture was not checked yet, or was refused.');
  }
}
