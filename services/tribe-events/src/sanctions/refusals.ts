import { DomainError } from '@kindred/contracts/domain-error';

export class AlreadyAppealed extends DomainError {
  readonly code = 'ALREADY_APPEALED';
  override readonly kind = 'conflict';
  constructor() {
    super('You have appealed against this already. A sanction can be appealed once.');
  }
}

export class AppealTooLate extends DomainError {
  readonly code = 'APPEAL_TOO_LATE';
  override readonly kind = 'conflict';
  constructor() {
    super('An appeal is made within 30 days.');
  }
}

export class SanctionEnded extends DomainError {
  readonly code = 'SANCTION_ENDED';
  override readonly kind = 'conflict';
  constructor() {
    super('This sanction is over.');
  }
}

export class NoOpenAppeal extends DomainError {
  readonly code = 'NO_OPEN_APPEAL';
  override readonly kind = 'conflict';
  constructor() {
    super('There is no open appeal against this sanction.');
  }
}

export class SameAdmin extends DomainError {
  readonly code = 'SAME_ADMIN';
  override readonly kind = 'conflict';
  constructor() {
    super('You imposed this sanction. Another admin decides about the appeal.');
  }
}

/** Admins decide nothing that they reported, and nothing about themselves. */
export class OwnCase extends DomainError {
  readonly code = 'OWN_CASE';
  override readonly kind = 'forbidden';
  constructor() {
    super('You are part of this case. Another admin decides about it.');
  }
}
