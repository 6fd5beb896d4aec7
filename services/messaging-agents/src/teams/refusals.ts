import { DomainError } from '@kindred/contracts/domain-error';

export class TeamNameTaken extends DomainError {
  readonly code = 'TEAM_NAME_TAKEN';
  override readonly kind = 'conflict';
  constructor() {
    super('Another team of this microDAO has this name.', { details: { field: 'name' } });
  }
}

export class TooManyTeams extends DomainError {
  readonly code = 'TOO_MANY_TEAMS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A microDAO has ${most} teams at most.`, { details: { most } });
  }
}

export class AlreadyInTeam extends DomainError {
  readonly code = 'ALREADY_IN_TEAM';
  override readonly kind = 'conflict';
  constructor() {
    super('This member is in the team already.');
  }
}
