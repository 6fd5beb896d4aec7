import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidWeeks extends DomainError {
  readonly code = 'INVALID_WEEKS';
  constructor() {
    super('Ask for 1 to 106 weeks.');
  }
}
