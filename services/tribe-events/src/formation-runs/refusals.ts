import { DomainError } from '@kindred/contracts/domain-error';

export class FormationUnderWay extends DomainError {
  readonly code = 'FORMATION_UNDER_WAY';
  override readonly kind = 'conflict';
  constructor() {
    super('A formation is under way. Wait until it has finished.');
  }
}
