import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { readPasskeyName } from './passkey-name.ts';
import { Passkey } from './passkey.ts';
import { dropUselessCodes } from '../factors/second-factors.ts';
import { tellOfFactor } from '../factors/tell-of-factor.ts';

/** Gives a passkey of a person another name. */
export function renamePasskey(
  work: UnitOfWork,
  person: Person,
  input: { readonly passkeyId: string; readonly name: string },
): Promise<User> {
  const name = readPasskeyName(input.name);
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    (await ownPasskey(tx, user, input.passkeyId)).name = name;
    return user;
  });
}

/** Removes a person's passkey. With their last second factor, their recovery codes are deleted. */
export function removePasskey(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { passkeyId }: { readonly passkeyId: string },
): Promise<User> {
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    tx.remove(await ownPasskey(tx, user, passkeyId));
    await tx.flush();
    await dropUselessCodes(tx, user.id);
    await tellOfFactor(tx, dependencies, user, { factor: 'PASSKEY', change: 'REMOVED' });
    return user;
  });
}

async function ownPasskey(tx: Transaction, { id: userId }: User, id: string): Promise<Passkey> {
  const passkey = await tx.lockOne(Passkey, { id, userId });
  if (!passkey) throw new NotFound('No passkey of yours');
  return passkey;
}
