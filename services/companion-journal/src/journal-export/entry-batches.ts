import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { In } from 'typeorm';
import { JournalEntry } from '../journal/journal-entry.ts';

const entriesInBatch = 200;

export type EntryName = Pick<JournalEntry, 'id' | 'createdAt'>;

/** All entries of a journal that are not deleted, the oldest first. */
export function listEntryNames(work: UnitOfWork, ownerId: string): Promise<EntryName[]> {
  return work.read({ role: 'person', id: ownerId }, (tx) =>
    tx.query<EntryName & Record<string, unknown>>(
      `SELECT id, created_at AS "createdAt" FROM journal_entry
       WHERE owner_id = $1 AND deleted_at IS NULL ORDER BY created_at, id`,
      [ownerId],
    ),
  );
}

/** Reads entries in their order, one batch at a time. */
export class EntryBatches {
  readonly #work: UnitOfWork;
  readonly #ownerId: string;
  readonly #names: readonly EntryName[];
  #first = -1;
  #batch: ReadonlyMap<string, JournalEntry> = new Map();

  constructor(work: UnitOfWork, ownerId: string, names: readonly EntryName[]) {
    this.#work = work;
    this.#ownerId = ownerId;
    this.#names = names;
  }

  /** Null for an entry that is gone by now. */
  async at(place: number): Promise<JournalEntry | null> {
    const first = place - (place % entriesInBatch);
    if (first !== this.#first) {
      const ids = this.#names.slice(first, first + entriesInBatch).map(({ id }) => id);
      const read = await this.#work.read({ role: 'person', id: this.#ownerId }, (tx) =>
        tx.find(JournalEntry, { id: In(ids) }),
      );
      this.#batch = new Map(read.map((entry) => [entry.id, entry]));
      this.#first = first;
    }
    const id = this.#names[place]?.id ?? '';
    return this.#batch.get(id) ?? null;
  }
}
