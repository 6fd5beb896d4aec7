import { DomainError } from '@kindred/contracts/domain-error';

/** More tags than an entry, a persona or a room has. */
export class InvalidTags extends DomainError {
  readonly code = 'INVALID_TAGS';
  constructor(most: number) {
    super(`There are ${most} tags at most.`, { details: { field: 'tags', most } });
  }
}
