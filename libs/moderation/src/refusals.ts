import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class CannotReportYourself extends DomainError {
  readonly code = 'CANNOT_REPORT_YOURSELF';
  constructor() {
    super('You cannot report yourself, or something of your own.');
  }
}

export class TooManyReports extends Limited {
  readonly code = 'TOO_MANY_REPORTS';
  constructor(availableAt: Date) {
    super(
      'You made many reports within an hour. Try again later. If a person is in danger, call for help.',
      availableAt,
    );
  }
}

export class ReportDecided extends DomainError {
  readonly code = 'REPORT_DECIDED';
  override readonly kind = 'conflict';
  constructor() {
    super('This report was decided or closed already.');
  }
}

export class ReportClaimed extends DomainError {
  readonly code = 'REPORT_CLAIMED';
  override readonly kind = 'conflict';
  constructor() {
    super('Another admin decides about this report.');
  }
}

export class ReportNotClaimed extends DomainError {
  readonly code = 'REPORT_NOT_CLAIMED';
  override readonly kind = 'conflict';
  constructor() {
    super('Claim this report before you decide about it. A claim lasts an hour.');
  }
}

export class InvalidDecision extends DomainError {
  readonly code = 'INVALID_DECISION';
  constructor(field: string, reason: keyof typeof faults) {
    super(faults[reason], { details: { field, reason } });
  }
}

const faults = {
  NEEDED: 'This decision needs it.',
  NOT_TAKEN: 'This decision does not take it.',
  PAST: 'A time out ends in the future.',
  TOO_FAR_AHEAD: 'A time out ends within a year.',
  NOTHING_TO_REMOVE: 'A person is not content. Choose another decision.',
  NO_AGENT: 'No agent is part of this report.',
  NO_PLACE: 'It did not happen there. Choose another scope.',
  NO_PERSON: 'No person is known whom this could be done to.',
} as const;

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
