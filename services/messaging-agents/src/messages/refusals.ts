import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class InvalidMessage extends DomainError {
  readonly code = 'INVALID_MESSAGE';
  constructor(field: string, reason: 'TOO_LONG' | 'EMPTY', mostBytes: number) {
    const said = reason === 'EMPTY' ? `${field} says nothing.` : `${field} has at most ${mostBytes} bytes as JSON.`;
    super(said, { details: { field, reason, mostBytes } });
  }
}

export class TooManyMessages extends Limited {
  readonly code = 'TOO_MANY_MESSAGES';
  constructor(most: number, availableAt: Date) {
    super(`A member sends at most ${most} messages a minute to a channel.`, availableAt, { most });
  }
}

export class TooManyChanges extends Limited {
  readonly code = 'TOO_MANY_CHANGES';
  constructor(most: number, availableAt: Date) {
    super(`A member edits and reacts at most ${most} times a minute.`, availableAt, { most });
  }
}

export class SlowMode extends Limited {
  readonly code = 'SLOW_MODE';
  constructor(seconds: number, availableAt: Date) {
    super(`Members of this channel send one message every ${seconds} seconds.`, availableAt, { seconds });
  }
}

export class TooManyMentions extends DomainError {
  readonly code = 'TOO_MANY_MENTIONS';
  constructor(most: number) {
    super(`A message mentions at most ${most} people.`, { details: { field: 'mentionedUserIds', most } });
  }
}

export class TooManyEdits extends DomainError {
  readonly code = 'TOO_MANY_EDITS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A message is edited at most ${most} times.`, { details: { most } });
  }
}

export class MessageDeleted extends DomainError {
  readonly code = 'MESSAGE_DELETED';
  override readonly kind = 'conflict';
  constructor() {
    super('This message was deleted.');
  }
}

export class NotSender extends DomainError {
  readonly code = 'NOT_SENDER';
  override readonly kind = 'forbidden';
  constructor() {
    super('Another member sent this message.');
  }
}

export class SentInMatrix extends DomainError {
  readonly code = 'SENT_IN_MATRIX';
  override readonly kind = 'conflict';
  constructor() {
    super('This message was sent from a client of Matrix, which edits it.');
  }
}

export class TooManyReactions extends DomainError {
  readonly code = 'TOO_MANY_REACTIONS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A message has at most ${most} kinds of reactions.`, { details: { most } });
  }
}

export class TooManyPins extends DomainError {
  readonly code = 'TOO_MANY_PINS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A channel has at most ${most} pinned messages.`, { details: { most } });
  }
}
