import { sameWord } from '@kindred/contracts/same-word';
import { readEntries, readInput } from '@kindred/service/read-input';
import { readOptionalText, readText } from '@kindred/service/text';
import { longestTag, longestText, longestTitle, mostTags, type EntryContents } from './entry-contents.ts';
import { InvalidTags } from '../tags/invalid-tags.ts';
import { InvalidLanguage, InvalidMood } from './refusals.ts';

/** The contents of an entry as a client gives them. */
export type ContentsInput = { readonly [Field in keyof EntryContents]?: EntryContents[Field] | null | undefined };

/** @throws {InvalidInput} with all faults: InvalidText, InvalidLanguage, InvalidTags, InvalidMood */
export function readContents(input: ContentsInput): EntryContents {
  return readInput({
    title: () => readTitle(input.title ?? null),
    text: () => readBody(input.text ?? null),
    language: () => readLanguage(input.language ?? null),
    tags: () => readTags(input.tags ?? []),
    mood: () => readMood(input.mood ?? null),
  });
}

/** Only the fields that are given. Null clears a field. @throws {InvalidInput} */
export function readChanges(input: ContentsInput): Partial<EntryContents> {
  const { title, text, language, tags, mood } = input;
  return readInput({
    ...(title !== undefined && { title: () => readTitle(title) }),
    ...(text !== undefined && { text: () => readBody(text) }),
    ...(language !== undefined && { language: () => readLanguage(language) }),
    ...(tags !== undefined && { tags: () => readTags(tags ?? []) }),
    ...(mood !== undefined && { mood: () => readMood(mood) }),
  });
}

const readTitle = (title: string | null) => readOptionalText(title, { field: 'title', maxLength: longestTitle });
const readBody = (text: string | null) =>
  readOptionalText(text, { field: 'text', maxLength: longestText, lines: true });

/** Only the primary tag is kept, in its canonical form. @throws {InvalidLanguage} */
function readLanguage(language: string | null): string | null {
  if (language === null) return null;
  try {
    return new Intl.Locale(language.slice(0, 100)).language;
  } catch {
    throw new InvalidLanguage();
  }
}

/** Tags that differ in case or spacing alone are one. @throws {InvalidTags} @throws {InvalidText} */
function readTags(tags: readonly string[]): string[] {
  if (tags.length > mostTags) throw new InvalidTags(mostTags);
  const read = readEntries('tags', tags, (tag, index) =>
    readText(tag, { field: 'tags', maxLength: longestTag, index }),
  );
  return [...new Map(read.toReversed().map((tag) => [sameWord(tag), tag])).values()].toReversed();
}

/** @throws {InvalidMood} */
function readMood(mood: number | null): number | null {
  if (mood !== null && !(Number.isInteger(mood) && mood >= 1 && mood <= 5)) throw new InvalidMood();
  return mood;
}
