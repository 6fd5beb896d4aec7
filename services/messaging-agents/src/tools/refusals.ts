import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidTool extends DomainError {
  readonly code = 'INVALID_TOOL';
  constructor(message: string, field: string) {
    super(message, { details: { field } });
  }
}

export class ToolCodeTaken extends DomainError {
  readonly code = 'TOOL_CODE_TAKEN';
  override readonly kind = 'conflict';
  constructor() {
    super('This code is taken. The codes of tools that were retired are not used again.', {
      details: { field: 'code' },
    });
  }
}
