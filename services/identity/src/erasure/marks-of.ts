import type { ReadTransaction } from '@kindred/database/read-transaction';
import { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { limitKey } from '../limits/limits.ts';
import { lockoutKey } from '../sign-in/lockout.ts';

/**
 * What identity's tables know a person by, beside the id: the address, the name, and keyed hashes of them. The marks
 * are read without a lock. An account that is to be deleted can change neither address nor name.
 */
export async function marksOf(tx: ReadTransaction, userId: string, { secret }: Dependencies) {
  const user = await tx.findOne(User, { id: userId });
  const email = user?.email ?? null;
  return {
    email,
    usernameSkeleton: user?.usernameSkeleton ?? null,
    /** Keyed hashes, as limits, held names and letters have them. */
    addressKey: email && limitKey(secret, 'address', email),
    personKey: limitKey(secret, 'person', userId),
    /** The key under which failed sign-ins are counted. */
    failuresKey: email && lockoutKey(secret, email),
  };
}
