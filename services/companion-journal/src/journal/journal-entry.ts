import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryContents } from './entry-contents.ts';
import { EmptyEntry, EntryChanged, EntryDeleted } from './refusals.ts';

export type EntryOrigin = 'HAND' | 'CHAT' | 'IMPORT';
/** Who or what says in which language an entry is. */
export type LanguageSource = 'PERSON' | 'TEXT' | 'JOURNAL';

/** What one of the two said in a conversation. `at` is an ISO 8601 time. */
export interface JournalTurn {
  readonly speaker: 'PERSON' | 'PERSONA';
  readonly text: string;
  readonly at: string;
}

/** A conversation as an entry keeps it. */
export interface KeptConversation {
  readonly conversationId: string;
  readonly personaId: string;
  readonly roomId: string;
  /** The first prompt. */
  readonly prompt: string;
  /** The reply to it. */
  readonly response: string;
  /** The whole conversation, `prompt` and `response` among it. */
  readonly turns: readonly JournalTurn[];
}

/** From where an imported entry came. */
export interface Imported {
  readonly importId: string;
  /** What the entry is known by in the other journal, so that it is imported once. */
  readonly importKey: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Where the clocks were when it was written: an IANA name. */
  readonly timeZone: string | null;
}

const restorableMs = 30 * 86_400_000;

/** An entry of a journal, which its owner alone sees. Changed under the lock of the journal. */
@Entity('journal_entry')
export class JournalEntry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  @Column('text') origin!: EntryOrigin;
  @Column('text', { nullable: true }) personaId!: string | null;
  @Column('text', { nullable: true }) roomId!: string | null;
  @Column('uuid', { nullable: true }) conversationId!: string | null;
  @Column('text', { nullable: true }) prompt!: string | null;
  @Column('text', { nullable: true }) response!: string | null;
  @Column('jsonb', { nullable: true }) turns!: readonly JournalTurn[] | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  /** A BCP 47 primary tag, null where it is not known. */
  @Column('text', { nullable: true }) language!: string | null;
  @Column('text', { array: true }) tags!: string[];
  @Column('smallint', { nullable: true }) mood!: number | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @Column('timestamptz', { nullable: true }) deletedAt!: Date | null;
  @Column('int') version!: number;
  /** Null where the language is not known. */
  @Column('text', { nullable: true }) languageSource!: LanguageSource | null;
  /** Where the clocks were when an imported entry was written. An IANA name. */
  @Column('text', { nullable: true }) timeZone!: string | null;
  /** By which import it came. Null, as its key, unless it was imported. */
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('text', { nullable: true }) importKey!: string | null;

  /** @throws {EmptyEntry} */
  static write(ownerId: string, contents: EntryContents, now: Date): JournalEntry {
    if (contents.text === null) throw new EmptyEntry();
    return newEntry({ ...written(ownerId, contents, now), ...noConversation, origin: 'HAND' });
  }

  static ofChat(ownerId: string, kept: KeptConversation, contents: EntryContents, now: Date): JournalEntry {
    return newEntry({ ...written(ownerId, contents, now), ...kept, origin: 'CHAT' });
  }

  static bring(ownerId: string, contents: EntryContents, imported: Imported, now: Date): JournalEntry {
    return newEntry({ ...written(ownerId, contents, now), ...noConversation, ...imported, origin: 'IMPORT' });
  }

  /** @throws {EntryDeleted} @throws {EntryChanged} @throws {EmptyEntry} */
  edit(version: number, changes: Partial<EntryContents>, now: Date): void {
    if (this.deletedAt !== null) throw new EntryDeleted();
    if (this.version !== version) throw new EntryChanged(this.version);
    Object.assign(this, changes, { updatedAt: now });
    if (changes.language !== undefined) this.languageSource = sourceOf(changes.language);
    if (this.text === null && this.origin !== 'CHAT') throw new EmptyEntry();
  }

  /** Keeps the conversation as it is now. An entry that was deleted is an entry again. */
  keepAgain(kept: KeptConversation, now: Date): void {
    Object.assign(this, kept, { updatedAt: now, deletedAt: null });
  }

  /** Notes the language that was found. One that the person set is kept. */
  noteLanguage(language: string | null, source: LanguageSource): void {
    if (this.languageSource === 'PERSON') return;
    this.language = language;
    this.languageSource = language === null ? null : source;
  }

  /** Says whether it was not deleted before. */
  delete(now: Date): boolean {
    if (this.deletedAt !== null) return false;
    this.deletedAt = now;
    return true;
  }

  /** Says whether it was deleted before. */
  restore(): boolean {
    if (this.deletedAt === null) return false;
    this.deletedAt = null;
    return true;
  }

  /** When the purge may delete it for good. */
  get restorableUntil(): Date | null {
    return this.deletedAt && new Date(this.deletedAt.getTime() + restorableMs);
  }
}

const noConversation = {
  conversationId: null,
  personaId: null,
  roomId: null,
  prompt: null,
  response: null,
  turns: null,
} as const;

function written(ownerId: string, { title, text, language, tags, mood }: EntryContents, now: Date) {
  const contents = { title, text, language, languageSource: sourceOf(language), tags: [...tags], mood };
  const notImported = { timeZone: null, importId: null, importKey: null };
  return {
    id: newId(),
    ownerId,
    ...contents,
    ...notImported,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    version: 0,
  };
}

const sourceOf = (given: string | null) => (given === null ? null : ('PERSON' as const));

function newEntry(columns: Parameters<typeof createEntity<JournalEntry>>[1]): JournalEntry {
  return createEntity(JournalEntry, columns);
}
