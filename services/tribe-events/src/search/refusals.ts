import { DomainError } from '@kindred/contracts/domain-error';

export type SearchFault = 'OUT_OF_RANGE' | 'NO_WORDS' | 'TOO_MANY' | 'NO_POINT' | 'ENDS_BEFORE_IT_BEGINS';

export class InvalidSearch extends DomainError {
  readonly code = 'INVALID_SEARCH';

  constructor(field: string, reason: SearchFault, message: string) {
    super(message, { details: { field, reason } });
  }
}

export const noWords = () => new InvalidSearch('text', 'NO_WORDS', 'Search for a word of letters or digits.');
