import { Readable } from 'node:stream';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { MediaStore } from '@kindred/media/media-store';
import { contentKey } from '@kindred/uploads/content-keys';
import { ZipFile } from 'yazl';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { photoUploads } from '../journal-photos/photo-uploads.ts';
import { EntryBatches, listEntryNames } from './entry-batches.ts';
import { fileName, jsonOf, markdownOf, photoFile } from './entry-files.ts';
import { listExportedPhotos, type ExportedPhotos } from './exported-photos.ts';

/**
 * A zip of a person's journal: a Markdown file for each entry, its photos beside it, and `journal.json` with all
 * entries. Entries are read in batches and photos one by one, when the client has taken what came before. A database or
 * a store that fails on the way breaks the download off.
 */
export async function journalZip(work: UnitOfWork, store: MediaStore, ownerId: string): Promise<Readable> {
  const names = await listEntryNames(work, ownerId);
  const photos = await listExportedPhotos(work, ownerId);
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const entries = new EntryBatches(work, ownerId, names);
  const photosOf = (id: string) => photos.get(id) ?? [];
  for (const [place, named] of names.entries()) {
    const read = async () => textOf(await entries.at(place), photos);
    addLazily(zip, fileName(named), { mtime: named.createdAt }, read);
    for (const photo of photosOf(named.id)) {
      const options = { mtime: named.createdAt, compress: false };
      addLazily(zip, photoFile(named, photo), options, () => store.open(contentKey(photoUploads, photo)));
    }
  }
  const all = new EntryBatches(work, ownerId, names);
  addLazily(zip, 'journal.json', {}, async () => Readable.from(jsonFile(all, names.length, photos)));
  zip.end();
  return output;
}

/**
 * Adds a file that is read when its turn comes. One that is gone by then is empty. What is being read is given up when
 * the client leaves.
 */
function addLazily(
  zip: ZipFile,
  name: string,
  options: { readonly mtime?: Date; readonly compress?: boolean },
  open: () => Promise<Readable | null>,
): void {
  zip.addReadStreamLazy(name, options, (give) => {
    open().then(
      (opened) => {
        const content = opened ?? Readable.from([]);
        content.once('error', (error) => zip.emit('error', error));
        const output = zip.outputStream as Readable;
        const giveUp = () => content.destroy();
        output.once('close', giveUp);
        content.once('close', () => output.off('close', giveUp));
        if (output.destroyed) giveUp();
        give(null, content);
      },
      (error: unknown) => give(error, Readable.from([])),
    );
  });
}

function textOf(entry: JournalEntry | null, photos: ExportedPhotos): Readable | null {
  return entry && Readable.from([Buffer.from(markdownOf(entry, photos.get(entry.id) ?? []))]);
}

async function* jsonFile(entries: EntryBatches, count: number, photos: ExportedPhotos): AsyncGenerator<Buffer> {
  yield Buffer.from('[');
  let isFirst = true;
  for (let place = 0; place < count; place += 1) {
    const entry = await entries.at(place);
    if (!entry) continue;
    const json = JSON.stringify(jsonOf(entry, photos.get(entry.id) ?? []));
    yield Buffer.from(`${isFirst ? '\n' : ',\n'}${json}`);
    isFirst = false;
  }
  yield Buffer.from('\n]\n');
}
