import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { configurationOf } from './configurations.ts';

/** A part of an excerpt: a word that was searched for, or what is between such words. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
}

/** Characters that no text of an entry has, since control characters are refused. */
const marks = { start: '\u0001', stop: '\u0002', next: '\u0003', less: '\u0004' };

/** So much of an entry is looked through. A word that comes later has no excerpt. */
const longestLookedThrough = 20_000;

const options = [
  `StartSel="${marks.start}"`,
  `StopSel="${marks.stop}"`,
  `FragmentDelimiter="${marks.next}"`,
  'MaxFragments=3, MaxWords=20, MinWords=8',
].join(', ');

/** What is around the words that were searched for, in up to three places of each entry, by the ids of the entries. */
export async function readExcerpts(
  tx: ReadTransaction,
  entries: readonly JournalEntry[],
  groups: readonly (readonly string[])[],
): Promise<Map<string, Excerpt[]>> {
  const rows = await tx.query<{ id: string; headline: string }>(
    `SELECT id, ts_headline(configuration::regconfig, text, $3::tsquery, '${options}') AS headline
     FROM unnest($1::uuid[], $2::text[], $4::text[]) AS entry (id, configuration, text)`,
    [
      entries.map(({ id }) => id),
      entries.map(({ language }) => configurationOf(language)),
      anyOf(groups.flat()),
      // PostgreSQL leaves out what looks like an HTML tag.
      entries.map((entry) => whole(entry).slice(0, longestLookedThrough).replaceAll('<', marks.less)),
    ],
  );
  return new Map(
    rows.map(({ id, headline }) => [id, headline.split(marks.next).map((part) => ({ parts: partsOf(part) }))]),
  );
}

/** A tsquery of any of these tokens. */
function anyOf(tokens: readonly string[]): string {
  return tokens.map((token) => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' | ');
}

function whole({ title, text, turns }: JournalEntry): string {
  return [title, text, ...(turns ?? []).map((turn) => turn.text)].filter((part) => part !== null).join('\n');
}

function partsOf(fragment: string): ExcerptPart[] {
  const pieces = fragment.replaceAll(marks.less, '<').replaceAll(marks.stop, marks.start).split(marks.start);
  return pieces.map((text, nth) => ({ text, isMatch: nth % 2 === 1 })).filter(({ text }) => text !== '');
}
