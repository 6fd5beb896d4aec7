import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class TooManyCalendarFeeds extends DomainError {
  readonly code = 'TOO_MANY_CALENDAR_FEEDS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`You can have at most ${most} calendar feeds. Revoke one first.`, { details: { most } });
  }
}

/** Of the address of a feed; no field refuses with it. */
export class CalendarReadTooOften extends Limited {
  readonly code = 'RATE_LIMITED';
  constructor(availableAt: Date) {
    super('This calendar is read too often. Try again later.', availableAt);
  }
}
