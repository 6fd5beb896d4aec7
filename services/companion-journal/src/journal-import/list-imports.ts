import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { ListArguments } from '@kindred/database/lists/page-of-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { JournalImport } from './journal-import.ts';

const importsBy = orderedList<JournalImport, 'REQUESTED_AT'>('journal imports', { REQUESTED_AT: 'requestedAt' }, 'id');

/** A page of a person's own imports, the last first. */
export function listImports(
  reads: Reads,
  cursors: Cursors,
  ownerId: string,
  args: ListArguments,
): Promise<CountedConnection<JournalImport>> {
  const list = importsBy({ field: 'REQUESTED_AT', direction: 'DESC' });
  return readCountedList(reads, { entity: JournalImport, list, where: { ownerId } }, args, cursors);
}
