import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class CheckInClosed extends DomainError {
  readonly code = 'CHECK_IN_CLOSED';
  override readonly kind = 'conflict';
  constructor() {
    super('People check in from an hour before an event until its end.');
  }
}

export class WrongCode extends DomainError {
  readonly code = 'WRONG_CHECK_IN_CODE';
  constructor() {
    super('This is not the code at the door. It changes every five minutes.', { details: { field: 'code' } });
  }
}

export class TooManyWrongCodes extends Limited {
  readonly code = 'TOO_MANY_WRONG_CODES';
  constructor(availableAt: Date) {
    super('Too many wrong codes. Wait a while, or check in by your place.', availableAt);
  }
}

export class TooFarAway extends DomainError {
  readonly code = 'TOO_FAR_AWAY';
  override readonly kind = 'conflict';
  constructor(farthestM: number) {
    super(`People check in by their place within ${farthestM} metres of the event.`, { details: { farthestM } });
  }
}

export class PlaceUnknown extends DomainError {
  readonly code = 'EVENT_PLACE_UNKNOWN';
  override readonly kind = 'conflict';
  constructor() {
    super('The point of this event is not known. Check in by the code at the door.');
  }
}
