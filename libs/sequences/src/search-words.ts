import { readText } from '@kindred/service/text';
import { InvalidSearchText } from './refusals.ts';

const mostWords = 10;

/**
 * The text of a search by words.
 * @throws {InvalidText} @throws {InvalidSearchText}
 */
export function readSearchWords(text: string): string {
  const read = readText(text, { field: 'text', maxLength: 200 });
  const words = read.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
  if (words === 0 || words > mostWords) throw new InvalidSearchText(mostWords);
  return read;
}

/**
 * SQL of a condition that a message has all words of a search. The column holds the words of a message, each hashed
 * with its place. The index then answers "this word in this place" without reading the word's matches in other places.
 * @param tokens the function of the service's migrations that hashes the words of a text with a place
 */
export function hasWords(column: string, tokens: string, place: string, words: string): string {
  return `${column} @> ${tokens}(CAST(${place} AS uuid), ${words})`;
}
