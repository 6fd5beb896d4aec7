import type { PhotoReference, RawEntry } from './day-one-entry.ts';
import { ImportFault } from './import-fault.ts';
import { filesOf, type ZippedFile } from './zip-files.ts';

/** All JSON together. Reading as much takes half a second and 300 MB of memory. */
const mostJsonBytes = 32_000_000;
/** Ordinary prose is a quarter of its length in a zip, and an export of one sentence a fiftieth. */
const highestRatio = 100;
/** A shorter file does no harm, whatever its ratio is. */
const smallBytes = 1_000_000;
const mostEntries = 50_000;
export const mostPhotoBytes = 15_000_000;

/** What a file of Day One has. */
export interface Archive {
  readonly entries: readonly RawEntry[];
  /** A photo that is not read yet. Null if the archive does not have it, or if it is too long. */
  photo(reference: PhotoReference): ArchivedPhoto | null;
}

export interface ArchivedPhoto {
  /** As the zip declares it. */
  readonly bytes: number;
  /** Null if it is broken or encrypted. */
  read(): Promise<Buffer | null>;
}

/**
 * Reads an export of Day One: a zip of `Journal.json` files and a folder `photos`, or one JSON file.
 * @throws {ImportFault}
 */
export async function readArchive(content: Buffer): Promise<Archive> {
  if (!isZip(content)) {
    if (!looksLikeJson(content)) throw new ImportFault('NOT_AN_EXPORT');
    if (content.length > mostJsonBytes) throw new ImportFault('TOO_LARGE');
    return { entries: entriesOf([content]), photo: () => null };
  }
  const files = await filesOf(content);
  const documents = files.filter(({ name }) => isDocument(name));
  refuseBombs(documents);
  const read: Buffer[] = [];
  for (const document of documents) read.push(await document.read());
  const photos = new Map(files.flatMap((file) => photoOf(file)));
  return {
    entries: entriesOf(read),
    photo({ md5 }) {
      const file = photos.get(md5);
      if (!file || file.bytes === 0 || file.bytes > mostPhotoBytes) return null;
      return { bytes: file.bytes, read: () => unlessBroken(file.read()) };
    },
  };
}

async function unlessBroken(content: Promise<Buffer>): Promise<Buffer | null> {
  try {
    return await content;
  } catch (error) {
    if (error instanceof ImportFault) return null;
    throw error;
  }
}

/** The signature of a file in a zip, or of an empty zip. */
const isZip = (content: Buffer) => ['504b0304', '504b0506'].includes(content.subarray(0, 4).toString('hex'));

const looksLikeJson = (content: Buffer) => /^\ufeff?\s*[{[]/.test(content.subarray(0, 1_000).toString('utf8'));

/** In the zip itself, or in a folder that a computer put around its files. */
const isDocument = (name: string) => /^(?:(?!__MACOSX)[^/]+\/)?[^./][^/]*\.json$/i.test(name);

function photoOf(file: ZippedFile): [md5: string, file: ZippedFile][] {
  const md5 = /^(?:(?!__MACOSX)[^/]+\/)?photos\/([0-9a-f]{32})\.[a-z0-9]{1,5}$/i.exec(file.name)?.[1];
  return md5 === undefined ? [] : [[md5.toLowerCase(), file]];
}

/** @throws {ImportFault} */
function refuseBombs(documents: readonly ZippedFile[]): void {
  const total = documents.reduce((sum, { bytes }) => sum + bytes, 0);
  const isBomb = ({ bytes, compressedBytes }: ZippedFile) =>
    bytes > smallBytes && bytes > compressedBytes * highestRatio;
  if (total > mostJsonBytes || documents.some(isBomb)) throw new ImportFault('TOO_LARGE');
}

/** The entries of all journals. Files of other programs among them have none. @throws {ImportFault} */
function entriesOf(documents: readonly Buffer[]): RawEntry[] {
  const journals = documents.flatMap((document) => journalIn(parsed(document)));
  if (journals.length === 0) throw new ImportFault('NOT_AN_EXPORT');
  const entries = journals.flat();
  if (entries.length > mostEntries) throw new ImportFault('TOO_MANY_ENTRIES');
  return entries.map((entry) => (typeof entry === 'object' && entry !== null ? (entry as RawEntry) : {}));
}

function parsed(document: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(document));
  } catch (error) {
    throw new ImportFault('BROKEN', error);
  }
}

/** A journal is a list of entries. It is empty, or at least one of its entries has the time of its creation. */
function journalIn(document: unknown): unknown[][] {
  if (typeof document !== 'object' || document === null) return [];
  const { entries, metadata } = document as Record<string, unknown>;
  if (!Array.isArray(entries)) return [];
  const isEntry = (entry: unknown) => typeof entry === 'object' && entry !== null && 'creationDate' in entry;
  return entries.some(isEntry) || (entries.length === 0 && metadata !== undefined) ? [entries] : [];
}
