import { DomainError } from '@kindred/contracts/domain-error';

export class MissingLocalTime extends DomainError {
  readonly code = 'MISSING_LOCAL_TIME';
  constructor(field: string) {
    super('Clocks skip this time on that day, because summer time begins. Choose another.', { details: { field } });
  }
}

export class AmbiguousLocalTime extends DomainError {
  readonly code = 'AMBIGUOUS_LOCAL_TIME';
  constructor(field: string) {
    super('Clocks show this time twice on that day, because summer time ends. Choose another.', { details: { field } });
  }
}

export class InvalidEventTime extends DomainError {
  readonly code = 'INVALID_EVENT_TIME';
  constructor(reason: 'TOO_SHORT' | 'TOO_LONG' | 'PAST' | 'TOO_FAR_AHEAD' | 'ENDS_BEFORE_IT_BEGINS') {
    super(timeFaults[reason], { details: { field: 'time', reason } });
  }
}

const timeFaults = {
  TOO_SHORT: 'An event takes at least 15 minutes.',
  TOO_LONG: 'An event takes at most 7 days.',
  PAST: 'An event begins in the future.',
  TOO_FAR_AHEAD: 'An event begins within a year.',
  ENDS_BEFORE_IT_BEGINS: 'An event ends after it begins.',
} as const;

export class TimeNeeded extends DomainError {
  readonly code = 'EVENT_TIME_NEEDED';
  constructor() {
    super('An event needs a time before it can be scheduled.', { details: { field: 'time' } });
  }
}

export class PlaceNeeded extends DomainError {
  readonly code = 'EVENT_PLACE_NEEDED';
  constructor(field: 'location' | 'meetingUrl') {
    super(
      field === 'location'
        ? 'An event in person needs a location before it can be scheduled.'
        : 'An event online needs the address of its meeting before it can be scheduled.',
      { details: { field } },
    );
  }
}

export class InvalidEventCost extends DomainError {
  readonly code = 'INVALID_EVENT_COST';
  constructor(reason: 'NOT_ABOVE_ZERO' | 'TOO_MUCH' | 'CHRONA' | 'PAYMENT_WITHOUT_COST') {
    super(costFaults[reason], { details: { field: 'cost', reason } });
  }
}

const costFaults = {
  NOT_ABOVE_ZERO: 'A cost is above zero. Leave it out for a free event.',
  TOO_MUCH: 'The cost is higher than what people can pay here.',
  CHRONA: 'The cost of an event is in money.',
  PAYMENT_WITHOUT_COST: 'A payment can be required only for an event with a cost.',
} as const;

export class InvalidDueDate extends DomainError {
  readonly code = 'INVALID_DUE_DATE';
  constructor() {
    super(
      'A payment is due in the future: by the event’s begin where a payment is required, else within 30 days of its end.',
      { details: { field: 'paymentDueAt' } },
    );
  }
}

export class InvalidCapacity extends DomainError {
  readonly code = 'INVALID_CAPACITY';
  constructor(most: number) {
    super(`The capacity of an event is from 1 to ${most}.`, { details: { field: 'capacity', most } });
  }
}

export class CapacityBelowAttendance extends DomainError {
  readonly code = 'CAPACITY_BELOW_ATTENDANCE';
  override readonly kind = 'conflict';
  constructor(placesTaken: number) {
    super(`${placesTaken} places are taken already.`, { details: { field: 'capacity', placesTaken } });
  }
}

export class TooManyEvents extends DomainError {
  readonly code = 'TOO_MANY_EVENTS';
  override readonly kind = 'conflict';
  constructor(most: number, status: 'DRAFT' | 'SCHEDULED') {
    super(
      status === 'DRAFT'
        ? `A tribe has at most ${most} drafts. Schedule or cancel one first.`
        : `A tribe has at most ${most} upcoming events.`,
      { details: { most } },
    );
  }
}

export class HostsOnly extends DomainError {
  readonly code = 'HOSTS_ONLY';
  override readonly kind = 'forbidden';
  constructor() {
    super('Only a host of the event can do this.');
  }
}

export class EventClosed extends DomainError {
  readonly code = 'EVENT_CLOSED';
  override readonly kind = 'conflict';
  constructor() {
    super('The event has begun, is over, or was cancelled.');
  }
}

export class FixedOnceScheduled extends DomainError {
  readonly code = 'FIXED_ONCE_SCHEDULED';
  override readonly kind = 'conflict';
  constructor(field: string) {
    super('This cannot be changed after the event was scheduled. Cancel the event and clone it.', {
      details: { field },
    });
  }
}

export class LastHost extends DomainError {
  readonly code = 'LAST_HOST';
  override readonly kind = 'conflict';
  constructor() {
    super('An event has at least one host.');
  }
}

export class EventNotBegun extends DomainError {
  readonly code = 'EVENT_NOT_BEGUN';
  override readonly kind = 'conflict';
  constructor() {
    super('An event is completed once it has begun.');
  }
}
