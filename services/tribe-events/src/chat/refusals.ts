import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class TooManyMessages extends Limited {
  readonly code = 'TOO_MANY_MESSAGES';
  constructor(most: number, availableAt: Date) {
    super(`A member sends at most ${most} messages a minute.`, availableAt, { most });
  }
}

export class MessageDeleted extends DomainError {
  readonly code = 'MESSAGE_DELETED';
  override readonly kind = 'conflict';
  constructor() {
    super('This message was deleted.');
  }
}

export class TooManyChanges extends Limited {
  readonly code = 'TOO_MANY_CHANGES';
  constructor(most: number, availableAt: Date) {
    super(`A member edits and reacts at most ${most} times a minute.`, availableAt, { most });
  }
}

export class NotSender extends DomainError {
  readonly code = 'NOT_SENDER';
  override readonly kind = 'forbidden';
  constructor() {
    super('Another person sent this message.');
  }
}

export class MessageFixed extends DomainError {
  readonly code = 'MESSAGE_FIXED';
  override readonly kind = 'conflict';
  constructor() {
    super('Lines of the system cannot be changed, and cards have no words to edit.');
  }
}

export class EditTooLate extends DomainError {
  readonly code = 'EDIT_TOO_LATE';
  override readonly kind = 'conflict';
  constructor(minutes: number) {
    super(`A message can be edited for ${minutes} minutes. You can delete it.`, { details: { minutes } });
  }
}

export class TooManyReactions extends DomainError {
  readonly code = 'TOO_MANY_REACTIONS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A message has at most ${most} kinds of reactions.`, { details: { most } });
  }
}

export class InvalidMute extends DomainError {
  readonly code = 'INVALID_MUTE';
  constructor() {
    super('A tribe is muted until a time in the next year.', { details: { field: 'until' } });
  }
}
