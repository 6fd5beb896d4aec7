import { DomainError, type LastingKind } from '@kindred/contracts/domain-error';

export class JournalFull extends DomainError {
  readonly code = 'JOURNAL_FULL';
  override readonly kind: LastingKind = 'conflict';
  constructor() {
    super('A journal has 100,000 entries at most.');
  }
}

/** Another edit came between reading an entry and this edit of it. */
export class EntryChanged extends DomainError {
  readonly code = 'ENTRY_CHANGED';
  override readonly kind: LastingKind = 'conflict';
  constructor(version: number) {
    super('The entry was changed since you opened it.', { details: { version } });
  }
}

export class EntryDeleted extends DomainError {
  readonly code = 'ENTRY_DELETED';
  override readonly kind: LastingKind = 'conflict';
  constructor() {
    super('The entry is deleted. Restore it first.');
  }
}

/** An entry of a chat may have no text of its own; one that was written by hand would be empty. */
export class EmptyEntry extends DomainError {
  readonly code = 'EMPTY_ENTRY';
  constructor() {
    super('An entry that you wrote has a text.');
  }
}

export class InvalidMood extends DomainError {
  readonly code = 'INVALID_MOOD';
  constructor() {
    super('A mood is a number from 1 to 5.');
  }
}

export class InvalidLanguage extends DomainError {
  readonly code = 'INVALID_LANGUAGE';
  constructor() {
    super('A language is a BCP 47 tag such as "de" or "pt-BR".');
  }
}
