import { DomainError } from '@kindred/contracts/domain-error';

export const libraryCategories = [
  'COMMUNICATION',
  'QUALITY_TIME',
  'CONFLICT_RESOLUTION',
  'APPRECIATION',
  'REST',
  'HOUSEHOLD',
  'BOUNDARIES',
  'REPAIR',
  'TRUST',
  'PLAY',
] as const;
export type LibraryCategory = (typeof libraryCategories)[number];
export type LibrarySource = 'CURATED' | 'CONTRIBUTED';
export const libraryStatuses = ['WAITING', 'PUBLISHED', 'DECLINED', 'WITHDRAWN'] as const;
export type LibraryStatus = (typeof libraryStatuses)[number];
export type LibraryStep = 'edit' | 'publish' | 'decline' | 'withdraw';

/**
 * What a curator may do to an item that stands so. What somebody gave is published in their words, to which they
 * consented, or not at all; what they withdrew stays withdrawn, whoever asks.
 */
export const allowedFrom: Readonly<Record<LibraryStep, Readonly<Record<LibrarySource, readonly LibraryStatus[]>>>> = {
  edit: { CURATED: ['PUBLISHED', 'WITHDRAWN'], CONTRIBUTED: [] },
  publish: { CURATED: ['WITHDRAWN'], CONTRIBUTED: ['WAITING', 'DECLINED'] },
  decline: { CURATED: [], CONTRIBUTED: ['WAITING'] },
  withdraw: { CURATED: ['PUBLISHED'], CONTRIBUTED: ['PUBLISHED'] },
};

export class ContributedWords extends DomainError {
  readonly code = 'CONTRIBUTED_WORDS';
  override readonly kind = 'conflict';
  constructor() {
    super('Somebody gave this, and allowed that these words be published and no others. Publish them or decline.');
  }
}

export class WrongItemStatus extends DomainError {
  readonly code = 'WRONG_ITEM_STATUS';
  override readonly kind = 'conflict';
  constructor(status: LibraryStatus) {
    super(`An item of the library that is ${status} does not allow this.`, { details: { status } });
  }
}
