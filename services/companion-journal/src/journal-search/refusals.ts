import { DomainError } from '@kindred/contracts/domain-error';

export const longestSearch = 200;

export class InvalidSearch extends DomainError {
  readonly code = 'INVALID_SEARCH';
  constructor() {
    super(`A search has ${longestSearch} characters at most.`);
  }
}
