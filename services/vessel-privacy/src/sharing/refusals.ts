import { DomainError } from '@kindred/contracts/domain-error';

export class NoPartnerYet extends DomainError {
  readonly code = 'NO_PARTNER_YET';
  override readonly kind = 'conflict';
  constructor() {
    super('Nobody has joined this session yet to share anything with.');
  }
}

export class ItemNotConfirmed extends DomainError {
  readonly code = 'ITEM_NOT_CONFIRMED';
  override readonly kind = 'conflict';
  constructor() {
    super('The guide found this, and you have not said that it is so. Confirm or edit it first.');
  }
}

export class NothingToShare extends DomainError {
  readonly code = 'NOTHING_TO_SHARE';
  override readonly kind = 'conflict';
  constructor() {
    super('There are too few readings in this stage to say anything of it without giving a single one away.');
  }
}

export class SourceGone extends DomainError {
  readonly code = 'SOURCE_GONE';
  override readonly kind = 'conflict';
  constructor() {
    super('What this text was made of has been deleted, so it can no longer be shared.');
  }
}

export class AlreadyShared extends DomainError {
  readonly code = 'ALREADY_SHARED';
  override readonly kind = 'conflict';
  constructor() {
    super('You share this already. Take that back first to share other words.');
  }
}

export class NotInStage4 extends DomainError {
  readonly code = 'NOT_IN_STAGE_4';
  override readonly kind = 'conflict';
  constructor() {
    super('This belongs to stage 4, which opens to both of you together.');
  }
}

export class NeedsNotShared extends DomainError {
  readonly code = 'NEEDS_NOT_SHARED';
  override readonly kind = 'conflict';
  constructor() {
    super('Common ground is found in what both of you share: each has to share a need first.');
  }
}

export class AlreadyConfirmed extends DomainError {
  readonly code = 'ALREADY_CONFIRMED';
  override readonly kind = 'conflict';
  constructor() {
    super('Both of you have confirmed this.');
  }
}

export class TooMuchCommonGround extends DomainError {
  readonly code = 'TOO_MUCH_COMMON_GROUND';
  override readonly kind = 'conflict';
  constructor() {
    super('There are 50 needs of both in this session, which is as many as it holds.');
  }
}

export class TooManyNamed extends DomainError {
  readonly code = 'TOO_MANY_IDS';
  constructor(most: number) {
    super(`At most ${most} can be named at once.`, { details: { most } });
  }
}

/** Characters of a text that one person gives another to read. */
export const longestShared = 2_000;
