import type { Transaction } from '@kindred/database/transaction';
import type { JournalEntry } from '../journal/journal-entry.ts';
import type { Journal } from '../journal/journal.ts';
import { configurationOf, unstemmed } from './configurations.ts';
import { labelsOf } from './labels.ts';
import { searchable } from './searchable.ts';

/** PostgreSQL refuses a vector of more than 1 MB, so the end of a very long conversation is not searched. */
const longestSearched = 100_000;

/**
 * Makes an entry found by what it says now. The caller holds the lock of the journal. A word of the title or a tag says
 * as much as four of the text; a word says less in a long entry.
 */
export async function indexEntry(tx: Transaction, journal: Journal, entry: JournalEntry): Promise<void> {
  const configuration = configurationOf(entry.language);
  journal.searchBy(configuration);
  await unindexEntry(tx, entry);
  const { head, body } = wordsOf(entry);
  await tx.query(
    `WITH vector AS (
       SELECT lexeme, (SELECT sum(CASE weight WHEN 'A' THEN 4 ELSE 1 END) FROM unnest(weights) AS weight) AS weight
       FROM unnest(setweight(to_tsvector($4::regconfig, $5), 'A') || to_tsvector($4::regconfig, $6))
       WHERE length(lexeme) <= 100
     ), token AS (
       INSERT INTO journal_token (owner_id, token, entry_id, created_at, score)
       SELECT $1::uuid, lexeme, $2::uuid, $3::timestamptz, round(1000 * ln(1 + weight) / ln(10 + count(*) OVER ())) FROM vector
       UNION ALL SELECT $1, label, $2, $3, 0 FROM unnest($7::text[]) AS label
       RETURNING token
     ), word AS (
       INSERT INTO journal_word (owner_id, word, entries)
       SELECT $1::uuid, lexeme, 1 FROM unnest(to_tsvector('${unstemmed}', $5 || ' ' || $6))
       WHERE length(lexeme) BETWEEN 3 AND 40 AND lexeme !~ '[0-9]'
       ON CONFLICT (owner_id, word) DO UPDATE SET entries = journal_word.entries + 1
       RETURNING word
     )
     UPDATE journal_entry SET search_tokens = ARRAY(SELECT token FROM token), search_words = ARRAY(SELECT word FROM word)
     WHERE id = $2::uuid`,
    [entry.ownerId, entry.id, entry.createdAt, configuration, head, body, labelsOf(entry)],
  );
}

/** Makes an entry not found. The caller holds the lock of the journal. */
export async function unindexEntry(tx: Transaction, { id, ownerId }: JournalEntry): Promise<void> {
  const [indexed] = await tx.query<{ tokens: string[]; words: string[] }>(
    'SELECT search_tokens AS tokens, search_words AS words FROM journal_entry WHERE id = $1',
    [id],
  );
  if (!indexed || indexed.tokens.length === 0) return;
  await tx.query(
    `WITH token AS (
       DELETE FROM journal_token WHERE owner_id = $1 AND entry_id = $2 AND token = ANY ($3::text[])
     ), word AS (
       UPDATE journal_word SET entries = entries - 1 WHERE owner_id = $1 AND word = ANY ($4::text[])
     )
     UPDATE journal_entry SET search_tokens = '{}', search_words = '{}' WHERE id = $2`,
    [ownerId, id, indexed.tokens, indexed.words],
  );
  await tx.query('DELETE FROM journal_word WHERE owner_id = $1 AND word = ANY ($2::text[]) AND entries = 0', [
    ownerId,
    indexed.words,
  ]);
}

/** What is searched: the title and the tags, and the text with all that was said. */
function wordsOf({ title, tags, text, turns }: JournalEntry): { readonly head: string; readonly body: string } {
  const said = (turns ?? []).map((turn) => turn.text);
  return {
    head: searchable([title ?? '', ...tags].join(' ')),
    body: searchable([text ?? '', ...said].join(' ').slice(0, longestSearched)),
  };
}
