import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidVotingRules extends DomainError {
  readonly code = 'INVALID_VOTING_RULES';
  constructor(field: string, bounds: Readonly<Record<string, { fewest: number; most: number }>>) {
    const { fewest = 0, most = 0 } = bounds[field] ?? {};
    super(`A change of rules names one at least, and ${field} is from ${fewest} to ${most}.`, {
      details: { field, fewest, most },
    });
  }
}

export class TooManyProposals extends DomainError {
  readonly code = 'TOO_MANY_PROPOSALS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`${most} of your proposals wait for their votes.`, { details: { most } });
  }
}

export class NotInElectorate extends DomainError {
  readonly code = 'NOT_IN_ELECTORATE';
  override readonly kind = 'forbidden';
  constructor() {
    super('Those vote who were members when the proposal opened, and no guests.');
  }
}

export class VotingClosed extends DomainError {
  readonly code = 'VOTING_CLOSED';
  override readonly kind = 'conflict';
  constructor() {
    super('The vote about this proposal has closed.');
  }
}

export class ProposerOnly extends DomainError {
  readonly code = 'PROPOSER_ONLY';
  override readonly kind = 'forbidden';
  constructor() {
    super('Only the member who proposed it can withdraw it.');
  }
}
