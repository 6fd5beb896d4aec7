import { readEntries } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { InvalidTags } from './invalid-tags.ts';

const mostTags = 10;

/** The form in which tags are kept and compared. */
export const canonicalTag = (tag: string): string => tag.normalize('NFC').trim().toLowerCase();

/** Tags of a persona or a room in lower case, each once, in their order. @throws {InvalidText} @throws {InvalidTags} */
export function readTags(tags: readonly string[]): string[] {
  if (tags.length > mostTags) throw new InvalidTags(mostTags);
  const read = readEntries('tags', tags, (tag, index) => readText(tag, { field: 'tags', maxLength: 40, index }));
  return [...new Set(read.map(canonicalTag))];
}
