import { newId } from '@kindred/contracts/uuid';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { EntryNote } from '../ledger/entry.ts';
import { sealNote } from '../ledger/seal-note.ts';
import type { Parts } from '../parts.ts';
import { NoteTooLong } from './refusals.ts';

const longest = 500;

/** What somebody says about a movement, or null for nothing. @throws {NoteTooLong} */
export function wordsIn(text: string | null | undefined): string | null {
  const words = text?.trim() ?? '';
  if ([...words].length > longest) throw new NoteTooLong(longest);
  return words === '' ? null : words;
}

/** Seals words for an entry that is to come, as the person who says them; nothing where there are none. */
export async function noteFor(work: UnitOfWork, { sealer }: Pick<Parts, 'sealer'>, author: Person, text: string | null | undefined): Promise<{ note?: EntryNote }> {
  const words = wordsIn(text);
  if (words === null) return {};
  return { note: await work.run(author, (tx) => sealNote(tx, sealer, author.id, newId(), words)) };
}
