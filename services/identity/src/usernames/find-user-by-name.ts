import type { Reads } from '@kindred/database/reads';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';
import { User } from '../accounts/user.ts';
import { visibleStatus } from '../accounts/visible-users.ts';

/**
 * The person with exactly this user name, as it is shown (lower case), among those whom the asker may see; null for any
 * other, and for what is no name. Look-alikes are not found: who means one person must not be shown another.
 */
export async function findUserByName(
  work: UnitOfWork,
  reads: Reads,
  { limits, secret }: Dependencies,
  person: Person,
  name: string,
): Promise<User | null> {
  await work.run(unauthenticated, (tx) =>
    refuseBeyond(tx, limits.nameLookUpsOfPerson, limitKey(secret, 'person', person.id)),
  );
  const username = name.trim().toLowerCase();
  if (!/^[a-z0-9._-]{3,30}$/.test(username)) return null;
  return reads.run((tx) => tx.findOne(User, { username, status: visibleStatus() }));
}
