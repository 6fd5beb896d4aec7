import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Catalogue } from './catalogue.ts';
import { closestWords } from '@kindred/contracts/closest-words';
import { InvalidSearch, noWords } from './refusals.ts';

const mostWords = 8;

/** A word of a search. */
export interface SearchWord {
  readonly word: string;
  /** Whether a thing has it. Words of fewer than 3 and more than 40 letters are not collected, and count as known. */
  readonly isKnown: boolean;
}

/** The words of a text, as PostgreSQL splits those of things. @throws {InvalidSearch} */
export async function searchWords(tx: ReadTransaction, { wordTable }: Catalogue, text: string): Promise<SearchWord[]> {
  const words = await tx.query<SearchWord>(
    `SELECT word, length(word) NOT BETWEEN 3 AND 40
       OR EXISTS (SELECT FROM ${wordTable} known WHERE known.word = said.word) AS "isKnown"
     FROM search_words($1) AS said (word)`,
    [text],
  );
  if (words.length === 0) throw noWords();
  if (words.length > mostWords)
    throw new InvalidSearch('text', 'TOO_MANY', `Search for ${mostWords} different words at most.`);
  return words;
}

/**
 * For each word, the words by which things are found that do not have it: itself, and words that are spelt similarly.
 * Null if one of the words has none.
 */
export async function wordsLike(
  tx: ReadTransaction,
  { similarWords }: Catalogue,
  words: readonly SearchWord[],
): Promise<string[][] | null> {
  const rows = await tx.query<{ word: string; similar: string[] }>(
    `SELECT said.word, ARRAY(SELECT ${similarWords}(said.word)) AS similar FROM unnest($1::text[]) AS said (word)`,
    [words.filter(({ word }) => word.length >= 4).map(({ word }) => word)],
  );
  const found = new Map(rows.map(({ word, similar }) => [word, closestWords(word, similar)]));
  const groups = words.map(({ word, isKnown }) => [...(isKnown ? [word] : []), ...(found.get(word) ?? [])]);
  return groups.some((group) => group.length === 0) ? null : groups;
}
