import { slugPattern } from '@kindred/contracts/fields';
import { lockName } from '@kindred/database/lock-name';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person as PersonActor } from '@kindred/service/callers';
import { ensurePerson } from './ensure-person.ts';
import { Person } from './person.ts';
import { HandleTaken, InvalidHandle } from './refusals.ts';

const form = new RegExp(slugPattern);

/** Sets a person's own handle. Null gives it up, and another person can take it. */
export function setHandle(work: UnitOfWork, person: PersonActor, { handle }: { readonly handle?: string | null }) {
  const wanted = readHandle(handle ?? null);
  return work.run(person, async (tx) => {
    const own = await ensurePerson(tx, person.id);
    if (wanted !== null) {
      // Two people who want the same handle at once queue here, and the second is refused.
      await lockName(tx, `handle ${wanted}`);
      const holder = await tx.findOne(Person, { handle: wanted });
      if (holder && holder.userId !== person.id) throw new HandleTaken();
    }
    own.handle = wanted;
    return own;
  });
}

/** A handle as it is kept: without the `@` that people write before it, in small letters. */
function readHandle(handle: string | null): string | null {
  if (handle === null) return null;
  const kept = handle.trim().replace(/^@/, '').toLowerCase();
  if (!form.test(kept)) throw new InvalidHandle();
  return kept;
}
