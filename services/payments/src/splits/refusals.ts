import { DomainError, Limited } from '@kindred/contracts/domain-error';

/** Nothing is owed of it: paid, waived, dropped or refunded. */
export class ShareSettled extends DomainError {
  readonly code = 'SHARE_SETTLED';
  override readonly kind = 'conflict';

  constructor() {
    super('Nothing is owed of this share.');
  }
}

export class ShareAccepted extends DomainError {
  readonly code = 'SHARE_ACCEPTED';
  override readonly kind = 'conflict';

  constructor() {
    super('This share was accepted: its payee can waive it.');
  }
}

export class ShareNotAccepted extends DomainError {
  readonly code = 'SHARE_NOT_ACCEPTED';
  override readonly kind = 'conflict';

  constructor() {
    super('Nobody is reminded of a share that they have not accepted.');
  }
}

/** About the moment: a day after the last time it may be. */
export class RemindedRecently extends Limited {
  readonly code = 'REMINDED_RECENTLY';

  constructor(availableAt: Date) {
    super('Somebody is reminded of a share once a day.', availableAt);
  }
}

export class SplitIsCompleted extends DomainError {
  readonly code = 'SPLIT_COMPLETED';
  override readonly kind = 'conflict';

  constructor() {
    super('This split is paid. Single payments of it can be given back.');
  }
}
