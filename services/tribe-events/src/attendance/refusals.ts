import { DomainError } from '@kindred/contracts/domain-error';

export class EventFull extends DomainError {
  readonly code = 'EVENT_FULL';
  override readonly kind = 'conflict';
  constructor() {
    super('There is no free place for a guest.');
  }
}

export class GuestsNotAllowed extends DomainError {
  readonly code = 'GUESTS_NOT_ALLOWED';
  override readonly kind = 'conflict';
  constructor() {
    super('This event is without guests.');
  }
}

export class TooManyForASplit extends DomainError {
  readonly code = 'TOO_MANY_FOR_A_SPLIT';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`The cost of an event is shared by at most ${most} people.`, { details: { most } });
  }
}

export class RsvpNeeded extends DomainError {
  readonly code = 'RSVP_NEEDED';
  override readonly kind = 'conflict';
  constructor() {
    super('People check in who are going or may come. Answer the event first.');
  }
}

export class AlreadyCheckedIn extends DomainError {
  readonly code = 'ALREADY_CHECKED_IN';
  override readonly kind = 'conflict';
  constructor() {
    super('You have checked in already.');
  }
}

export class EventNotScheduled extends DomainError {
  readonly code = 'EVENT_NOT_SCHEDULED';
  override readonly kind = 'conflict';
  constructor() {
    super('This event is a draft. It can be answered once it is scheduled.');
  }
}
