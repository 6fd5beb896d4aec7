import type { JournalEntry } from '../journal/journal-entry.ts';
import type { Journal } from '../journal/journal.ts';
import { findLanguage } from './find-language.ts';

/**
 * Gives an entry the language of its text, unless its owner set one. The caller holds the lock of the journal and
 * indexes the entry afterwards. What is sure becomes the usual language of the journal.
 */
export async function settleLanguage(journal: Journal, entry: JournalEntry): Promise<void> {
  if (entry.languageSource !== 'PERSON') {
    const { language, isSure } = await findLanguage(writtenIn(entry), journal.usualLanguage);
    entry.noteLanguage(language, isSure ? 'TEXT' : 'JOURNAL');
  }
  if (entry.languageSource !== null && entry.languageSource !== 'JOURNAL') journal.usualLanguage = entry.language;
}

/** Only what the person wrote and said: a persona may answer in another language. */
function writtenIn({ title, text, turns }: JournalEntry): string {
  const said = (turns ?? []).filter(({ speaker }) => speaker === 'PERSON').map((turn) => turn.text);
  return [title, text, ...said].filter((part) => part !== null).join('\n');
}
