import { DomainError } from '@kindred/contracts/domain-error';

export class EventUnknown extends DomainError {
  readonly code = 'EVENT_UNKNOWN';
  override readonly kind = 'not-found';

  constructor() {
    super('There is no event here for you to pay. One that was scheduled a moment ago may still be on its way.');
  }
}

export class EventIsSplit extends DomainError {
  readonly code = 'EVENT_IS_SPLIT';
  override readonly kind = 'conflict';

  constructor(splitId: string) {
    super('This event is divided among those who take part: pay your share.', { details: { splitId } });
  }
}

export class EventIsFree extends DomainError {
  readonly code = 'EVENT_IS_FREE';
  override readonly kind = 'conflict';

  constructor() {
    super('This event costs nothing.');
  }
}
