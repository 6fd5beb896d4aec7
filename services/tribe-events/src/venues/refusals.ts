import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class InvalidVenueSearch extends DomainError {
  readonly code = 'INVALID_VENUE_SEARCH';
  constructor(field: 'text' | 'radiusMiles' | 'first', message: string) {
    super(message, { details: { field } });
  }
}

export class TooManyVenueSearches extends Limited {
  readonly code = 'TOO_MANY_VENUE_SEARCHES';
  constructor(availableAt: Date) {
    super('You searched for venues too often. Try again later, or write the place yourself.', availableAt);
  }
}

export class VenuesUnavailable extends DomainError {
  readonly code = 'VENUES_UNAVAILABLE';
  override readonly kind = 'unavailable';
  constructor(cause?: unknown) {
    super('Venues cannot be searched now. Try again in a moment, or write the place yourself.', { cause });
  }
}
