import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { door } from '../door.ts';
import { limitKey, refuseBeyond } from '../limits.ts';
import type { Parts } from '../parts.ts';
import { parseEmailAddress } from '@kindred/contracts/email-address';
import { holdUsername, refuseNameOfOthers } from './hold-username.ts';
import { Registration } from './registration.ts';
import { parseUsername } from './username.ts';

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
  parts: Parts,
  input: RegisterInput,
  callerAddress: string,
): Promise<{ accepted: true }> {
  const email = parseEmailAddress(input.email);
  const username = parseUsername(input.username);
  parts.checkPassword(input.password, { email, username: username.name });
  const addressKey = limitKey(parts.secret, 'address', email);
  await work.run(door, async (tx) => {
    await refuseBeyond(tx, parts.limits.registrationsOfCaller, limitKey(parts.secret, 'caller', callerAddress));
    await refuseBeyond(tx, parts.limits.registrationsOfAddress, addressKey);
  });
  const passwordHash = await parts.hasher.hash(input.password);
  await work.run(door, async (tx) => {
    await refuseNameOfOthers(tx, username, email);
    await holdUsername(tx, username, addressKey);
    tx.add(Registration.of(email, username, passwordHash, tx.now));
  });
  return { accepted: true };
}
