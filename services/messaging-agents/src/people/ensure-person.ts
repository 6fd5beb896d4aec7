import type { Transaction } from '@kindred/database/transaction';
import { Person } from './person.ts';

/** The row of a person, with a number of their own. It is inserted if there is none; safe when two do it at once. */
export async function ensurePerson(tx: Transaction, userId: string): Promise<Person> {
  const known = await tx.findOne(Person, { userId });
  if (known) return known;
  const [next] = await tx.query<{ number: number }>(`SELECT nextval('person_number')::int AS number`);
  if (!next) throw new Error('A sequence always has a next number.');
  await tx.insertIfAbsent(Person.begin(userId, next.number, tx.now));
  return tx.get(Person, { userId });
}
