import { DomainError } from '@kindred/contracts/domain-error';

const mostPeople = 500;

export class TooManyIds extends DomainError {
  readonly code = 'TOO_MANY_IDS';

  constructor() {
    super(`At most ${mostPeople} people are answered at once.`);
  }
}

/** Holds what services ask about people to one batch. @throws {TooManyIds} */
export function refuseTooMany(userIds: readonly string[]): void {
  if (userIds.length > mostPeople) throw new TooManyIds();
}
