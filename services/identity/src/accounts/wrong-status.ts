import { DomainError } from '@kindred/contracts/domain-error';
import type { UserStatus } from './user-status.ts';

/** An account stands where this cannot be done. Only for who may know where it stands: its owner, and admins. */
export class WrongStatus extends DomainError {
  readonly code = 'WRONG_STATUS';
  override readonly kind = 'conflict';

  constructor(status: UserStatus) {
    super('This cannot be done with the account as it is now.', { details: { status } });
  }
}
