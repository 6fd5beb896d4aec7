import type pg from 'pg';
import { passages } from './passages.ts';

export const entriesOfOne = 10_000;
const entriesOfEachOther = 500;
const entriesInBatch = 10_000;

/** The texts that entries are made from. */
export async function bringPassages(owner: pg.Client): Promise<void> {
  await owner.query('SET synchronous_commit = off');
  await owner.query('CREATE TABLE bench_passage (nth serial PRIMARY KEY, text text NOT NULL)');
  await owner.query('INSERT INTO bench_passage (text) SELECT unnest($1::text[])', [passages()]);
  await owner.query('ANALYZE bench_passage');
}

/** The journal of one person, with 10,000 entries. */
export async function bringJournal(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT gen_random_uuid() AS id');
  const ownerId = rows[0]?.id ?? '';
  await bringEntries(owner, { entries: entriesOfOne, first: 7, ownerId });
  return ownerId;
}

/** Journals of others, with 500 entries each. `after` is how many there are already. */
export async function bringOthers(
  owner: pg.Client,
  { after, entries, log }: { readonly after: number; readonly entries: number; readonly log: (line: string) => void },
): Promise<void> {
  for (let from = after; from < after + entries; from += entriesInBatch) {
    const count = Math.min(entriesInBatch, after + entries - from);
    await bringEntries(owner, { entries: count, first: from, ownerId: null });
    if ((from / entriesInBatch) % 10 === 0) log(`${from + count} entries of others`);
  }
}

interface Brought {
  readonly entries: number;
  /** The number of the first entry. */
  readonly first: number;
  /** Null for others, who have 500 entries each. */
  readonly ownerId: string | null;
}

/** Entries, each a passage, with their tokens and words as an operation writes them. */
async function bringEntries(owner: pg.Client, { entries, first, ownerId }: Brought): Promise<void> {
  await owner.query('DROP TABLE IF EXISTS bench_entry');
  await owner.query(`CREATE TEMP TABLE bench_entry (id uuid, owner_id uuid, text text, created_at timestamptz)`);
  await owner.query(
    `INSERT INTO bench_entry
     SELECT gen_random_uuid(), coalesce($3::uuid, md5('other ' || entry / ${entriesOfEachOther})::uuid), passage.text,
       date_trunc('milliseconds', now() - entry * interval '10 minutes')
     FROM generate_series($1::int, $1::int + $2::int - 1) AS entry
     JOIN bench_passage AS passage ON passage.nth = 1 + abs(hashint8(entry)::bigint) % (SELECT count(*) FROM bench_passage)`,
    [first, entries, ownerId],
  );
  await owner.query(bringing);
}

const bringing = `
  INSERT INTO journal (owner_id, entries, search_configurations, version)
    SELECT owner_id, count(*), '{english}', 1 FROM bench_entry GROUP BY owner_id
    ON CONFLICT (owner_id) DO UPDATE SET entries = journal.entries + excluded.entries;
  INSERT INTO journal_entry (id, owner_id, origin, text, language, tags, mood, created_at, updated_at, version)
    SELECT id, owner_id, 'HAND', text, 'en', '{calm}', 1 + length(text) % 5, created_at, created_at, 1 FROM bench_entry;
  INSERT INTO journal_token (owner_id, token, entry_id, created_at, score)
    SELECT owner_id, lexeme, id, created_at, 100 + cardinality(positions)
    FROM bench_entry, unnest(to_tsvector('english', regexp_replace(text, '[^[:alnum:]]+', ' ', 'g')))
    UNION ALL SELECT owner_id, label, id, created_at, 0 FROM bench_entry, unnest(ARRAY['#calm', 'mood:' || 1 + length(text) % 5]) AS label;
  INSERT INTO journal_word (owner_id, word, entries)
    SELECT owner_id, lexeme, count(*) FROM bench_entry, unnest(to_tsvector('simple', regexp_replace(text, '[^[:alnum:]]+', ' ', 'g')))
    WHERE length(lexeme) BETWEEN 3 AND 40 AND lexeme !~ '[0-9]' GROUP BY owner_id, lexeme
    ON CONFLICT (owner_id, word) DO UPDATE SET entries = journal_word.entries + excluded.entries;`;

export async function settle(owner: pg.Client): Promise<void> {
  await owner.query('VACUUM ANALYZE journal, journal_entry, journal_token, journal_word');
}
