import { closestWords, mostErrors } from '@kindred/contracts/closest-words';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { unstemmed } from './configurations.ts';
import { InvalidSearch, longestSearch } from './refusals.ts';
import { searchable } from './searchable.ts';

/** Further words of a search are left out. */
const mostWords = 8;
/** A shorter word is like too many others. */
const shortestMisspelt = 4;
/** So many words that look alike are compared letter by letter. */
const mostAlike = 300;

/** The words of a search: an entry has one token of each group. */
export interface SearchedWords {
  readonly groups: readonly (readonly string[])[];
  /** What was searched for in the place of words that no entry has. */
  readonly corrections: readonly { readonly word: string; readonly closest: readonly string[] }[];
}

interface Said {
  readonly word: string;
  /** Those that an entry has. */
  readonly tokens: readonly string[];
  /** A stop word of a language says nothing in entries of that language. */
  readonly isStopWord: boolean;
}

/** The words of a text to search for, or null if it has none. @throws {InvalidSearch} */
export function readSearch(text: string): string | null {
  // A code point has two code units at most.
  if (text.length > longestSearch * 2 || [...text].length > longestSearch) throw new InvalidSearch();
  return searchable(text) || null;
}

/**
 * Finds the tokens of each word, in all languages of the journal. A word that no entry has is taken for a misspelt one,
 * and the closest words of the journal are searched for in its place.
 */
export async function resolveWords(tx: ReadTransaction, ownerId: string, text: string): Promise<SearchedWords> {
  const said = await lookUp(tx, ownerId, text);
  const telling = said.filter(({ isStopWord }) => !isStopWord);
  const needed = (telling.length > 0 ? telling : said).slice(0, mostWords);
  const unknown = needed.filter(({ tokens }) => tokens.length === 0).map(({ word }) => word);
  const corrections = unknown.length > 0 ? await correct(tx, ownerId, unknown) : [];
  const instead = new Map(corrections.map(({ word, tokens }) => [word, tokens]));
  return {
    groups: needed.map(({ word, tokens }) => instead.get(word) ?? tokens),
    corrections: corrections.filter(({ closest }) => closest.length > 0),
  };
}

async function lookUp(tx: ReadTransaction, ownerId: string, text: string): Promise<Said[]> {
  return tx.query<Said & Record<string, unknown>>(
    `WITH configuration AS (
       SELECT DISTINCT unnest(search_configurations || '{${unstemmed}}') AS name FROM journal WHERE owner_id = $1
     ), said AS (
       SELECT name, lexeme, position FROM configuration, unnest(to_tsvector(name::regconfig, $2)), unnest(positions) AS position
     ), word AS (
       SELECT min(lexeme) FILTER (WHERE name = '${unstemmed}') AS word, array_agg(DISTINCT lexeme) AS tokens,
         count(DISTINCT name) < (SELECT count(*) FROM configuration) AS "isStopWord", min(position) AS position
       FROM said GROUP BY position
     )
     SELECT min(word) AS word, "isStopWord", ARRAY(
       SELECT one.token FROM unnest(tokens) AS one (token) CROSS JOIN LATERAL (
         SELECT FROM journal_token WHERE owner_id = $1 AND journal_token.token = one.token LIMIT 1) AS found
     ) AS tokens FROM word GROUP BY word.tokens, "isStopWord" ORDER BY min(position)`,
    [ownerId, text],
  );
}

/** The closest words of the journal, with the tokens by which their entries are found. */
async function correct(tx: ReadTransaction, ownerId: string, unknown: readonly string[]) {
  const misspelt = unknown.filter((word) => word.length >= shortestMisspelt);
  const alike = misspelt.length > 0 ? await findAlike(tx, ownerId, misspelt) : [];
  const closest = new Map(
    unknown.map((word) => [
      word,
      closestWords(
        word,
        alike.filter((one) => one.misspelt === word).map((one) => one.word),
      ),
    ]),
  );
  const tokens = await tokensOf(tx, ownerId, [...closest.values()].flat());
  return [...closest].map(([word, found]) => ({
    word,
    closest: found,
    tokens: [...new Set(found.flatMap((one) => tokens.get(one) ?? []))],
  }));
}

/**
 * Words that begin or end as a misspelt one does, and are about as long. The bounds are parameters, since row-level
 * security lets an index see conditions of leakproof functions alone, and `left` is none.
 */
async function findAlike(tx: ReadTransaction, ownerId: string, misspelt: readonly string[]) {
  const bounds = misspelt.map((word) => {
    const letters = [...word];
    const errors = mostErrors(word);
    return {
      head: letters.slice(0, 2).join(''),
      tail: letters.slice(-2).join(''),
      shortest: letters.length - errors,
      longest: letters.length + errors,
    };
  });
  return tx.query<{ misspelt: string; word: string }>(
    `SELECT wanted.misspelt, alike.word
     FROM unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::int[]) AS wanted (misspelt, head, tail, shortest, longest)
     CROSS JOIN LATERAL (
       SELECT word FROM (
         SELECT word FROM journal_word WHERE owner_id = $1 AND head = wanted.head
           AND length BETWEEN wanted.shortest AND wanted.longest
         UNION SELECT word FROM journal_word WHERE owner_id = $1 AND tail = wanted.tail
           AND length BETWEEN wanted.shortest AND wanted.longest
       ) AS candidate ORDER BY similarity(word, wanted.misspelt) DESC, word LIMIT ${mostAlike}
     ) AS alike`,
    [
      ownerId,
      misspelt,
      bounds.map(({ head }) => head),
      bounds.map(({ tail }) => tail),
      bounds.map(({ shortest }) => shortest),
      bounds.map(({ longest }) => longest),
    ],
  );
}

async function tokensOf(
  tx: ReadTransaction,
  ownerId: string,
  words: readonly string[],
): Promise<Map<string, string[]>> {
  if (words.length === 0) return new Map();
  const rows = await tx.query<{ word: string; tokens: string[] }>(
    `SELECT word, array_agg(DISTINCT lexeme) AS tokens FROM unnest($2::text[]) AS word
     CROSS JOIN (SELECT unnest(search_configurations) AS name FROM journal WHERE owner_id = $1) AS configuration
     CROSS JOIN unnest(to_tsvector(name::regconfig, word)) GROUP BY word`,
    [ownerId, words],
  );
  return new Map(rows.map(({ word, tokens }) => [word, tokens]));
}
