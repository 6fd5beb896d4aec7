import { DomainError, Limited, type LastingKind } from '@kindred/contracts/domain-error';
import { importTypes } from './journal-import.ts';

export class InvalidImportType extends DomainError {
  readonly code = 'INVALID_IMPORT_TYPE';
  constructor() {
    super(`A file of these types can be imported: ${importTypes.join(', ')}.`, {
      details: { field: 'contentType', known: importTypes },
    });
  }
}

export class InvalidImportSize extends DomainError {
  readonly code = 'INVALID_IMPORT_SIZE';
  constructor(most: number) {
    super(`The length must be from 1 to ${most} bytes.`, { details: { field: 'size', most } });
  }
}

export class ImportInProgress extends DomainError {
  readonly code = 'IMPORT_IN_PROGRESS';
  override readonly kind: LastingKind = 'conflict';
  constructor() {
    super('Another file is being imported into your journal. Wait until it has ended.');
  }
}

export class ImportedTooOften extends Limited {
  readonly code = 'IMPORTED_TOO_OFTEN';
  constructor(most: number, availableAt: Date) {
    super(`You can begin ${most} imports in 24 hours.`, availableAt, { most });
  }
}
