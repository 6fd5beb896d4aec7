import { DomainError } from '@kindred/contracts/domain-error';

export class AgentSlugTaken extends DomainError {
  readonly code = 'AGENT_SLUG_TAKEN';
  override readonly kind = 'conflict';
  constructor() {
    super('This slug is taken. The slugs of agents that were retired are not used again.', {
      details: { field: 'slug' },
    });
  }
}

export class AgentRetired extends DomainError {
  readonly code = 'AGENT_RETIRED';
  override readonly kind = 'conflict';
  constructor() {
    super('This agent was retired. It cannot be changed or added any more.');
  }
}

export class AgentPausedByAdmin extends DomainError {
  readonly code = 'AGENT_PAUSED_BY_ADMIN';
  override readonly kind = 'forbidden';
  constructor() {
    super('An admin paused this agent, and an admin resumes it.');
  }
}

export class TooManyAgents extends DomainError {
  readonly code = 'TOO_MANY_AGENTS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A person has at most ${most} agents that are not retired.`, { details: { most } });
  }
}

/** System and node agents are made by admins. */
export class AgentKindNotAllowed extends DomainError {
  readonly code = 'AGENT_KIND_NOT_ALLOWED';
  override readonly kind = 'forbidden';
  constructor() {
    super('Agents of this kind are made by admins.', { details: { field: 'kind' } });
  }
}

/** Agents of a microDAO are made by its owners and admins. */
export class NotAnAdminOfMicroDao extends DomainError {
  readonly code = 'NOT_AN_ADMIN_OF_MICRO_DAO';
  override readonly kind = 'forbidden';
  constructor() {
    super('Agents of a microDAO are made by its owners and admins.', { details: { field: 'microDaoId' } });
  }
}
