import { newId } from '@kindred/contracts/uuid';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readOptionalText } from '@kindred/service/text';
import type { EntryNote } from '../ledger/entry.ts';
import { sealNote } from '../ledger/seal-note.ts';
import type { Dependencies } from '../dependencies.ts';

const longest = 500;

/**
 * Reads an optional text of at most 500 characters. Null for no text.
 * @throws {InvalidText}
 */
export function wordsIn(text: string | null | undefined, field: string): string | null {
  return readOptionalText(text ?? null, { field, maxLength: longest, lines: true });
}

/**
 * Seals a text for an entry that is posted later, under its author's key. Empty without a text.
 * @throws {InvalidText}
 */
export async function sealWords(
  work: UnitOfWork,
  { sealer }: Pick<Dependencies, 'sealer'>,
  author: Person,
  text: string | null | undefined,
  field: string,
): Promise<{ note?: EntryNote }> {
  const words = wordsIn(text, field);
  if (words === null) return {};
  return { note: await work.run(author, (tx) => sealNote(tx, sealer, author.id, newId(), words)) };
}
