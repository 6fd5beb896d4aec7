import { DomainError } from '@kindred/contracts/domain-error';

export class ProposalExpired extends DomainError {
  readonly code = 'PROPOSAL_EXPIRED';
  override readonly kind = 'conflict';
  constructor() {
    super('This proposal has lapsed. You are part of the next formation.');
  }
}

export class ProposalAnswered extends DomainError {
  readonly code = 'PROPOSAL_ANSWERED';
  override readonly kind = 'conflict';
  constructor() {
    super('You have answered this proposal already.');
  }
}
