import { DomainError } from '@kindred/contracts/domain-error';

/** A confidential channel is encrypted for its people, and an agent would read along. */
export class AgentInConfidentialChannel extends DomainError {
  readonly code = 'AGENT_IN_CONFIDENTIAL_CHANNEL';
  override readonly kind = 'conflict';
  constructor() {
    super('No agent can be added to a confidential channel.');
  }
}
