import { mostTags } from '../journal/entry-contents.ts';
import { InvalidTags } from '../tags/invalid-tags.ts';
import { labelGroups, type LabelFilter } from './labels.ts';
import { readSearch } from './resolve-words.ts';

/** What a client filters entries by. */
interface EntryFilter extends LabelFilter {
  readonly text?: string | null;
  readonly createdFrom?: Date | null;
  readonly createdUntil?: Date | null;
}

/** A filter as it was read. `text` is null where the search has no word, in which case nothing is found. */
export interface ReadFilter {
  readonly isSearch: boolean;
  readonly hasText: boolean;
  readonly text: string | null;
  readonly labels: readonly (readonly string[])[];
  readonly createdFrom: Date | null;
  readonly createdUntil: Date | null;
}

/** @throws {InvalidSearch} @throws {InvalidTags} */
export function readFilter({ text, createdFrom, createdUntil, ...filter }: EntryFilter): ReadFilter {
  if ((filter.tags?.length ?? 0) > mostTags) throw new InvalidTags(mostTags);
  const labels = labelGroups(filter);
  const hasText = text != null;
  return {
    isSearch: hasText || labels.length > 0,
    hasText,
    text: hasText ? readSearch(text) : null,
    labels,
    createdFrom: createdFrom ?? null,
    createdUntil: createdUntil ?? null,
  };
}
