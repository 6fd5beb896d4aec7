import type { ReadTransaction } from '@kindred/database/read-transaction';
import { closestWords } from './closest-words.ts';
import { noWords } from './read-search.ts';
import { InvalidSearch } from './refusals.ts';

const mostWords = 8;

/** A word of a search. */
export interface SearchWord {
  readonly word: string;
  /** Whether a tribe has it. Words of fewer than 3 and more than 40 letters are not collected, and count as known. */
  readonly isKnown: boolean;
}

/** The words of a text, as PostgreSQL splits those of tribes. @throws {InvalidSearch} */
export async function searchWords(tx: ReadTransaction, text: string): Promise<SearchWord[]> {
  const words = await tx.query<SearchWord>(
    `SELECT word, length(word) NOT BETWEEN 3 AND 40
       OR EXISTS (SELECT FROM tribe_word known WHERE known.word = said.word) AS "isKnown"
     FROM search_words($1) AS said (word)`,
    [text],
  );
  if (words.length === 0) throw noWords();
  if (words.length > mostWords)
    throw new InvalidSearch('text', 'TOO_MANY', `Search for ${mostWords} different words at most.`);
  return words;
}

/**
 * For each word, the words by which tribes are found that do not have it: itself, and words that are spelt similarly.
 * Null if one of the words has none.
 */
export async function similarWords(tx: ReadTransaction, words: readonly SearchWord[]): Promise<string[][] | null> {
  const rows = await tx.query<{ word: string; similar: string[] }>(
    `SELECT said.word, ARRAY(SELECT similar_words(said.word)) AS similar FROM unnest($1::text[]) AS said (word)`,
    [words.filter(({ word }) => word.length >= 4).map(({ word }) => word)],
  );
  const found = new Map(rows.map(({ word, similar }) => [word, closestWords(word, similar)]));
  const groups = words.map(({ word, isKnown }) => [...(isKnown ? [word] : []), ...(found.get(word) ?? [])]);
  return groups.some((group) => group.length === 0) ? null : groups;
}
