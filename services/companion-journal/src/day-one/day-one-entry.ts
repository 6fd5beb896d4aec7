import { createHash } from 'node:crypto';
import { DomainError } from '@kindred/contracts/domain-error';
import { readTimeZone } from '@kindred/contracts/time-zone';
import { longestTag, longestText, longestTitle, mostTags, type EntryContents } from '../journal/entry-contents.ts';
import { readContents } from '../journal/read-contents.ts';
import { cleanText, splitTitle } from './clean-text.ts';

/** Why an entry of a file is not imported. */
export const entryFaults = ['EMPTY', 'TOO_LONG', 'INVALID', 'FUTURE', 'JOURNAL_FULL'] as const;
export type EntryFault = (typeof entryFaults)[number];

/** A photo that an entry refers to. Its file is named by the MD5 hash of its content. */
export interface PhotoReference {
  readonly identifier: string;
  readonly md5: string;
  readonly type: string;
}

export interface ReadEntry {
  /** The same each time the entry is read, from any export of it. */
  readonly key: string;
  readonly contents: EntryContents;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Where the clocks were when it was written: an IANA name. */
  readonly timeZone: string | null;
  readonly photos: readonly PhotoReference[];
}

/** An entry as the JSON has it: nothing of it is certain. */
export type RawEntry = Readonly<Record<string, unknown>>;

/** An entry has a text, and one of photos alone has none in Day One. */
const textOfPhotosAlone = '📷';
const earliest = Date.UTC(1900, 0, 1);

/** Reads an entry, or says why it cannot be imported. */
export function readEntry(raw: RawEntry, now: Date): ReadEntry | EntryFault {
  const createdAt = readDate(raw['creationDate']);
  if (createdAt === null || createdAt.getTime() < earliest) return 'INVALID';
  if (createdAt > now) return 'FUTURE';
  const modified = readDate(raw['modifiedDate']) ?? createdAt;
  const updatedAt = modified < createdAt ? createdAt : modified > now ? now : modified;
  const photos = photosOf(raw);
  const contents = readWords(raw, photos.length > 0);
  if (typeof contents === 'string') return contents;
  return { key: keyOf(raw), contents, createdAt, updatedAt, timeZone: zoneOf(raw['timeZone']), photos };
}

function readWords(raw: RawEntry, hasPhotos: boolean): EntryContents | EntryFault {
  const given = raw['text'] ?? '';
  if (typeof given !== 'string') return 'INVALID';
  // Cleaning makes a text shorter by its media and escapes, and never by half of a megabyte.
  if (given.length > longestText * 10) return 'TOO_LONG';
  const words = splitTitle(cleanText(given), longestTitle);
  const text = words.text || (hasPhotos ? textOfPhotosAlone : '');
  if (text === '') return 'EMPTY';
  if ([...text].length > longestText) return 'TOO_LONG';
  try {
    const contents = readContents({ title: words.title, text, tags: tagsOf(raw['tags']) });
    return contents.text === null ? 'EMPTY' : contents;
  } catch (error) {
    if (error instanceof DomainError) return 'INVALID';
    throw error;
  }
}

/** Tags of an allowed length, and not more than an entry has. */
function tagsOf(tags: unknown): string[] {
  if (!Array.isArray(tags)) return [];
  const texts = tags.filter((tag): tag is string => typeof tag === 'string' && tag.trim() !== '');
  return texts.filter((tag) => [...tag].length <= longestTag).slice(0, mostTags);
}

/** Exports that other programs write may leave the id out. The day and the words stand in for it. */
function keyOf({ uuid, creationDate, text }: RawEntry): string {
  const id = typeof uuid === 'string' ? uuid.replaceAll('-', '').toUpperCase() : '';
  if (/^[0-9A-F]{32}$/.test(id)) return `day-one:${id}`;
  const known = JSON.stringify([uuid ?? null, creationDate ?? null, text ?? null]);
  return `day-one:${createHash('sha256').update(known).digest('hex').slice(0, 40)}`;
}

function readDate(given: unknown): Date | null {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(given))
    return null;
  const date = new Date(given);
  return Number.isNaN(date.getTime()) ? null : date;
}

function zoneOf(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  try {
    return readTimeZone(given);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** In the order in which they stand in the entry. */
function photosOf({ photos }: RawEntry): PhotoReference[] {
  if (!Array.isArray(photos)) return [];
  const read = photos.flatMap((photo: unknown): (PhotoReference & { order: number })[] => {
    if (typeof photo !== 'object' || photo === null) return [];
    const { identifier, md5, type, orderInEntry } = photo as Record<string, unknown>;
    if (typeof identifier !== 'string' || identifier.length > 100) return [];
    const order = typeof orderInEntry === 'number' ? orderInEntry : Number.MAX_SAFE_INTEGER;
    const hash = typeof md5 === 'string' && /^[0-9a-f]{32}$/i.test(md5) ? md5.toLowerCase() : '';
    return [{ identifier, md5: hash, type: typeof type === 'string' ? type.toLowerCase() : '', order }];
  });
  return read.toSorted((one, other) => one.order - other.order).map(({ order: _, ...photo }) => photo);
}
