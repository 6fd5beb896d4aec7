import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class SuggestionsOff extends DomainError {
  readonly code = 'SUGGESTIONS_OFF';
  override readonly kind = 'conflict';
  constructor() {
    super('The creator of this tribe has turned suggestions off.');
  }
}

export class TooManySuggestions extends DomainError {
  readonly code = 'TOO_MANY_SUGGESTIONS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A tribe has at most ${most} open suggestions. Accept or decline one first.`, { details: { most } });
  }
}

export class SuggestedRecently extends Limited {
  readonly code = 'SUGGESTED_RECENTLY';
  constructor(availableAt: Date) {
    super('A member of this tribe asked for a suggestion a short time ago.', availableAt);
  }
}

export class SuggestionAccepted extends DomainError {
  readonly code = 'SUGGESTION_ACCEPTED';
  override readonly kind = 'conflict';
  constructor() {
    super('This suggestion has become an event already.');
  }
}

export class SuggestionDeclined extends DomainError {
  readonly code = 'SUGGESTION_DECLINED';
  override readonly kind = 'conflict';
  constructor() {
    super('This suggestion was declined.');
  }
}

export class SuggestionExpired extends DomainError {
  readonly code = 'SUGGESTION_EXPIRED';
  override readonly kind = 'conflict';
  constructor() {
    super('This suggestion has expired.');
  }
}
