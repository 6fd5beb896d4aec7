import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person as PersonActor } from '@kindred/service/callers';
import { ensurePerson } from '../people/ensure-person.ts';
import type { Person } from '../people/person.ts';

/** Ends the link of a person's Matrix account. Does nothing where there is none. */
export function unlinkMatrixAccount(work: UnitOfWork, person: PersonActor): Promise<Person> {
  return work.run(person, async (tx) => {
    const own = await ensurePerson(tx, person.id);
    own.matrixId = null;
    return own;
  });
}
