import { DomainError } from '@kindred/contracts/domain-error';
import { readEntries } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';

const mostTags = 10;

export class InvalidTags extends DomainError {
  readonly code = 'INVALID_TAGS';
  constructor() {
    super(`There are ${mostTags} tags at most.`, { details: { field: 'tags', most: mostTags } });
  }
}

/** The form in which tags are kept and compared. */
export const canonicalTag = (tag: string): string => tag.normalize('NFC').trim().toLowerCase();

/** Tags in lower case, each once, in their order. @throws {InvalidText} @throws {InvalidTags} */
export function readTags(tags: readonly string[]): string[] {
  if (tags.length > mostTags) throw new InvalidTags();
  const read = readEntries('tags', tags, (tag, index) => readText(tag, { field: 'tags', maxLength: 40, index }));
  return [...new Set(read.map(canonicalTag))];
}
