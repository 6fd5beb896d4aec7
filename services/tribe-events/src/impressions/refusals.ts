import { DomainError } from '@kindred/contracts/domain-error';

export class ImpressionOfOneself extends DomainError {
  readonly code = 'IMPRESSION_OF_ONESELF';
  constructor() {
    super('People say this of others, and not of themselves.', { details: { field: 'userId' } });
  }
}

export class EventNotCompleted extends DomainError {
  readonly code = 'EVENT_NOT_COMPLETED';
  override readonly kind = 'conflict';
  constructor() {
    super('People say this after an event that took place.');
  }
}

export class NotAtEvent extends DomainError {
  readonly code = 'NOT_AT_EVENT';
  override readonly kind = 'conflict';
  constructor() {
    super('Only people who were at an event say this of others who were there.');
  }
}

export class ImpressionsClosed extends DomainError {
  readonly code = 'IMPRESSIONS_CLOSED';
  override readonly kind = 'conflict';
  constructor(mostDays: number) {
    super(`This is said, and changed, within ${mostDays} days after an event.`, { details: { mostDays } });
  }
}
