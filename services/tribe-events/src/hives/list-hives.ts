import { sameWord } from '@kindred/contracts/same-word';
import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { readOptionalText } from '@kindred/service/text';
import { And, ArrayOverlap, In, Like } from 'typeorm';
import type { QueryHivesArgs } from '../__generated__/resolvers.ts';
import { Hive } from './hive.ts';

const hivesBy = orderedList<Hive, 'CREATED_AT' | 'PLEDGE_DEADLINE' | 'MEMBER_COUNT'>(
  'hives',
  { CREATED_AT: 'createdAt', PLEDGE_DEADLINE: 'pledgeDeadline', MEMBER_COUNT: 'memberCount' },
  'id',
);

/** A page of hives. Those that have ended are listed only if the filter asks for them. */
export async function listHives(
  reads: Reads,
  cursors: Cursors,
  { orderBy, filter, ...args }: QueryHivesArgs,
): Promise<CountedConnection<Hive>> {
  const list = hivesBy(orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
  const words = readWords(filter?.text ?? null);
  const categories = filter?.categories;
  const where = {
    status: In(filter?.statuses ?? ['PROPOSED', 'ACTIVE']),
    ...(categories && { categories: ArrayOverlap([...categories]) }),
    ...(words.length > 0 && { searchText: And(...words.map((word) => Like(`%${escaped(word)}%`))) }),
  };
  return readCountedList(reads, { entity: Hive, list, where }, args, cursors);
}

/** The words of a search, in the form in which hives keep theirs. @throws {InvalidText} */
function readWords(text: string | null): string[] {
  const kept = readOptionalText(text, { field: 'filter.text', maxLength: 100 });
  return kept === null ? [] : [...new Set(sameWord(kept).split(' '))];
}

/** A word of a search is found as it is written: `%`, `_` and `\` mean themselves. */
function escaped(word: string): string {
  return word.replace(/[\\%_]/g, String.raw`\$&`);
}
