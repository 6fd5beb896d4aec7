import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidPollOptions extends DomainError {
  readonly code = 'INVALID_POLL_OPTIONS';
  constructor(reason: 'TOO_FEW' | 'TOO_MANY' | 'TWICE') {
    super(optionFaults[reason], { details: { field: 'times', reason } });
  }
}

const optionFaults = {
  TOO_FEW: 'A poll has at least two possible times.',
  TOO_MANY: 'A poll has at most ten possible times.',
  TWICE: 'The same time is in the poll twice.',
} as const;

export class InvalidPollAnswers extends DomainError {
  readonly code = 'INVALID_POLL_ANSWERS';
  constructor(reason: 'MISSING' | 'TWICE') {
    super(answerFaults[reason], { details: { field: 'answers', reason } });
  }
}

const answerFaults = {
  MISSING: 'Answer each of the possible times.',
  TWICE: 'One of the possible times is answered twice.',
} as const;

export class PollOpen extends DomainError {
  readonly code = 'POLL_OPEN';
  override readonly kind = 'conflict';
  constructor() {
    super('This event has an open poll. Close it first.');
  }
}

export class PollClosed extends DomainError {
  readonly code = 'POLL_CLOSED';
  override readonly kind = 'conflict';
  constructor() {
    super('This poll is closed.');
  }
}

export class EventNotDraft extends DomainError {
  readonly code = 'EVENT_NOT_DRAFT';
  override readonly kind = 'conflict';
  constructor() {
    super('Polls are for drafts. This event was scheduled or cancelled.');
  }
}
