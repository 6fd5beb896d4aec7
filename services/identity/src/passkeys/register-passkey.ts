import { isUniqueViolation } from '@kindred/database/conflict';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { addFactor, type AddedFactor } from '../factors/add-factor.ts';
import { readPasskeyName } from './passkey-name.ts';
import { spendPasskeyChallenge } from './passkey-challenge.ts';
import { Passkey } from './passkey.ts';
import { InvalidPasskey, readAnswer, verifyRegistration } from './webauthn.ts';

export interface RegisterPasskeyInput {
  readonly response: string;
  readonly name: string;
}

/** Adds a passkey to a person's own account. The challenge is used up even if the passkey is refused. */
export async function registerPasskey(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: RegisterPasskeyInput,
): Promise<AddedFactor> {
  const name = readPasskeyName(input.name);
  const answer = readAnswer<RegistrationResponseJSON>(input.response);
  if (!(await work.run(unauthenticated, (tx) => spendPasskeyChallenge(tx, answer.challenge, person.id))))
    throw new InvalidPasskey();
  const credential = await verifyRegistration(dependencies.relyingParty, answer);
  try {
    return await work.run(unauthenticated, async (tx) => {
      const user = await lockOwnAccount(tx, person);
      const added = await addFactor(tx, dependencies, user, person, { factor: 'PASSKEY', methods: ['pop', 'user'] });
      tx.add(Passkey.of(user.id, credential, name, tx.now));
      return added;
    });
  } catch (error) {
    // The credential is registered already, by this person or another.
    if (isUniqueViolation(error, 'passkey_credential_id_key')) throw new InvalidPasskey(error);
    throw error;
  }
}
