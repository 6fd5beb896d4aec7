import { entryEdited } from '@kindred/contracts/companion-journal/entry-edited';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { settleLanguage } from '../journal-language/settle-language.ts';
import { indexEntry } from '../journal-search/index-entry.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { EntryContents } from './entry-contents.ts';
import { lockEntry } from './lock-journal.ts';
import { readChanges, type ContentsInput } from './read-contents.ts';

interface EntryEdit extends ContentsInput {
  readonly entryId: string;
  /** The version that the person saw. */
  readonly version: number;
}

/** Changes the fields that are given. Of two edits at once, the second is refused with the version that is there. */
export function editEntry(work: UnitOfWork, person: Person, { entryId, version, ...input }: EntryEdit) {
  const changes = readChanges(input);
  return work.run(person, async (tx): Promise<JournalEntry> => {
    await requireDisclaimer(tx, person.id);
    const { journal, entry } = await lockEntry(tx, person.id, entryId);
    entry.edit(version, changes, tx.now);
    if (affectsLanguage(changes)) await settleLanguage(journal, entry);
    await indexEntry(tx, journal, entry);
    tx.publish(entryEdited, entry, { entryId, ownerId: person.id });
    return entry;
  });
}

/** Whether a change can say something of the language. A new mood does not. */
function affectsLanguage({ title, text, language }: Partial<EntryContents>): boolean {
  return title !== undefined || text !== undefined || language !== undefined;
}
