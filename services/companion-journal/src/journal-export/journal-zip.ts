import { Readable } from 'node:stream';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { In } from 'typeorm';
import { ZipFile } from 'yazl';
import { JournalEntry } from '../journal/journal-entry.ts';
import { fileName, jsonOf, markdownOf } from './entry-files.ts';

const entriesInBatch = 200;

type Named = Pick<JournalEntry, 'id' | 'createdAt'>;

/**
 * A zip of a person's journal: a Markdown file for each entry and `journal.json` with all. Entries are read in batches,
 * when the client has taken what came before.
 */
export async function journalZip(work: UnitOfWork, ownerId: string): Promise<Readable> {
  const names = await work.read({ role: 'person', id: ownerId }, (tx) =>
    tx.query<Named & Record<string, unknown>>(
      `SELECT id, created_at AS "createdAt" FROM journal_entry
       WHERE owner_id = $1 AND deleted_at IS NULL ORDER BY created_at, id`,
      [ownerId],
    ),
  );
  const zip = new ZipFile();
  const files = new EntryBatches(work, ownerId, names);
  for (const [place, entry] of names.entries())
    zip.addReadStreamLazy(fileName(entry), { mtime: entry.createdAt }, (give) => {
      files.at(place).then(
        // An entry that was deleted meanwhile leaves an empty file.
        (found) => give(null, Readable.from([Buffer.from(found ? markdownOf(found) : '')])),
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  const all = new EntryBatches(work, ownerId, names);
  zip.addReadStreamLazy('journal.json', {}, (give) => give(null, Readable.from(jsonFile(all, names.length))));
  zip.end();
  return zip.outputStream as Readable;
}

async function* jsonFile(entries: EntryBatches, count: number): AsyncGenerator<Buffer> {
  yield Buffer.from('[');
  let isFirst = true;
  for (let place = 0; place < count; place += 1) {
    const entry = await entries.at(place);
    if (!entry) continue;
    yield Buffer.from(`${isFirst ? '\n' : ',\n'}${JSON.stringify(jsonOf(entry))}`);
    isFirst = false;
  }
  yield Buffer.from('\n]\n');
}

/** Reads entries in their order, one batch at a time. */
class EntryBatches {
  readonly #work: UnitOfWork;
  readonly #ownerId: string;
  readonly #names: readonly Named[];
  #first = -1;
  #batch: ReadonlyMap<string, JournalEntry> = new Map();

  constructor(work: UnitOfWork, ownerId: string, names: readonly Named[]) {
    this.#work = work;
    this.#ownerId = ownerId;
    this.#names = names;
  }

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
