import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidCapabilities extends DomainError {
  readonly code = 'INVALID_CAPABILITIES';
  constructor(most: number) {
    super(`A blueprint names at most ${most} tools, each by a code such as "find-events".`, {
      details: { field: 'tools', most },
    });
  }
}

export class InvalidTokenBudget extends DomainError {
  readonly code = 'INVALID_TOKEN_BUDGET';
  constructor(most: number) {
    super(`An agent has from 1 to ${most} tokens a day.`, { details: { field: 'tokensPerDay', most } });
  }
}

export class InvalidBlueprintCode extends DomainError {
  readonly code = 'INVALID_BLUEPRINT_CODE';
  constructor() {
    super('A code has 2 to 40 small letters, digits and underscores, and begins with a letter.', {
      details: { field: 'code' },
    });
  }
}

export class BlueprintCodeTaken extends DomainError {
  readonly code = 'BLUEPRINT_CODE_TAKEN';
  override readonly kind = 'conflict';
  constructor() {
    super('This code is taken. The codes of what was retired are not used again.', { details: { field: 'code' } });
  }
}

export class BlueprintRetired extends DomainError {
  readonly code = 'BLUEPRINT_RETIRED';
  override readonly kind = 'conflict';
  constructor() {
    super('This blueprint was retired. It cannot be changed, and no agent is made from it.');
  }
}
