import { DomainError } from '@kindred/contracts/domain-error';

export class UploadNotReady extends DomainError {
  readonly code = 'UPLOAD_NOT_READY';
  override readonly kind = 'conflict';
  constructor() {
    super('The content of this upload was not checked yet, or was refused.');
  }
}

export class UploadSent extends DomainError {
  readonly code = 'UPLOAD_SENT';
  override readonly kind = 'conflict';
  constructor() {
    super('A message has this upload already. Deleting the message deletes it.');
  }
}
