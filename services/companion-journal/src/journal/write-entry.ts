import { entryWritten } from '@kindred/contracts/companion-journal/entry-written';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { settleLanguage } from '../journal-language/settle-language.ts';
import { indexEntry } from '../journal-search/index-entry.ts';
import { JournalEntry } from './journal-entry.ts';
import { lockJournal } from './lock-journal.ts';
import { readContents, type ContentsInput } from './read-contents.ts';

/** Adds an entry that a person wrote by hand. Returns its id. @throws {DisclaimerRequired} */
export function writeEntry(
  work: UnitOfWork,
  person: Person,
  input: ContentsInput & { readonly idempotencyKey: string },
): Promise<string> {
  const contents = readContents(input);
  const request = { operation: 'writeJournalEntry', key: input.idempotencyKey, request: input };
  return idempotent(work, person, request, async (tx) => {
    await requireDisclaimer(tx, person.id);
    const journal = await lockJournal(tx, person.id);
    journal.admit();
    const entry = tx.add(JournalEntry.write(person.id, contents, tx.now));
    await settleLanguage(journal, entry);
    await indexEntry(tx, journal, entry);
    tx.publish(entryWritten, entry, { entryId: entry.id, ownerId: person.id, origin: 'HAND' });
    return entry.id;
  });
}
