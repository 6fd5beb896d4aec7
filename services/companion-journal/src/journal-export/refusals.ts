import { Limited } from '@kindred/contracts/domain-error';

export class ExportedTooOften extends Limited {
  readonly code = 'EXPORTED_TOO_OFTEN';
  constructor(availableAt: Date) {
    super('A journal is exported five times an hour at most.', availableAt);
  }
}
