import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Person } from '../people/person.ts';

/** What this service's tables know a person by, beside their id. */
export async function marksOf(tx: ReadTransaction, userId: string): Promise<{ readonly matrixId: string | null }> {
  const person = await tx.findOne(Person, { userId });
  return { matrixId: person?.matrixId ?? null };
}
