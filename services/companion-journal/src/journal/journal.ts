import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JournalFull } from './refusals.ts';

export const mostEntries = 100_000;

/** A person's journal. Its lock orders all changes of the entries. */
@Entity('journal')
export class Journal {
  @PrimaryColumn('uuid') ownerId!: string;
  /** Deleted entries are not counted. */
  @Column('int') entries!: number;
  /** The text search configurations of all entries so far. */
  @Column('text', { array: true }) searchConfigurations!: string[];
  @Column('int') version!: number;
  /** In which language the last entry was whose language is sure. A BCP 47 primary tag. */
  @Column('text', { nullable: true }) usualLanguage!: string | null;

  static of(ownerId: string): Journal {
    return createEntity(Journal, { ownerId, entries: 0, searchConfigurations: [], version: 0, usualLanguage: null });
  }

  /** Counts a new entry. @throws {JournalFull} */
  admit(entries = 1): void {
    if (this.entries + entries > mostEntries) throw new JournalFull();
    this.entries += entries;
  }

  release(): void {
    this.entries -= 1;
  }

  /** Notes that entries are searched by this configuration. */
  searchBy(configuration: string): void {
    if (!this.searchConfigurations.includes(configuration))
      this.searchConfigurations = [...this.searchConfigurations, configuration].toSorted();
  }
}
