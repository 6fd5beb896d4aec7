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
