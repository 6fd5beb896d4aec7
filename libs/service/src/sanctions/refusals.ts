import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class TimedOut extends Limited {
  readonly code = 'TIMED_OUT';
  constructor(until: Date) {
    super('You cannot write, invite, answer or join for a while. You can still read, leave and appeal.', until);
  }
}

export class Banned extends DomainError {
  readonly code = 'BANNED';
  override readonly kind = 'forbidden';
  constructor() {
    super('You are excluded from groups here. You can still read and appeal.');
  }
}

/** The refusal that a sanction in force is told with. `until` is null for a ban. */
export function refusalOf({ until }: { readonly until: Date | null }): TimedOut | Banned {
  return until === null ? new Banned() : new TimedOut(until);
}
