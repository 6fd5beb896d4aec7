import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';
import { parseEmailAddress } from '@kindred/contracts/email-address';
import { holdUsername, refuseNameOfOthers } from '../usernames/hold-username.ts';
import { Registration } from './registration.ts';
import { parseUsername } from '../usernames/username.ts';

export interface RegisterInput {
  readonly email: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Takes a wish for an account. The same hash and the same statements for every address: `admitRegistrations` finds out
 * what becomes of it. Limits are counted first and for themselves, so that a try with a taken name counts too, and none
 * beyond them costs a hash.
 */
export async function register(
  work: UnitOfWork,
  dependencies: Dependencies,
  input: RegisterInput,
  callerAddress: string,
): Promise<{ accepted: true }> {
  const email = parseEmailAddress(input.email);
  const username = parseUsername(input.username);
  dependencies.checkPassword(input.password, { email, username: username.name });
  const addressKey = limitKey(dependencies.secret, 'address', email);
  await work.run(unauthenticated, async (tx) => {
    await refuseBeyond(
      tx,
      dependencies.limits.registrationsOfCaller,
      limitKey(dependencies.secret, 'caller', callerAddress),
    );
    await refuseBeyond(tx, dependencies.limits.registrationsOfAddress, addressKey);
  });
  const passwordHash = await dependencies.hasher.hash(input.password);
  await work.run(unauthenticated, async (tx) => {
    await refuseNameOfOthers(tx, username, email);
    await holdUsername(tx, username, addressKey);
    tx.add(Registration.of(email, username, passwordHash, tx.now));
  });
  return { accepted: true };
}
