import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { confirmPerson } from '../sign-in/confirm-person.ts';
import { parseEmailAddress } from '@kindred/contracts/email-address';
import { LetterRequest } from './letter-request.ts';
import { lockOwnAccount } from './own-account.ts';

export interface RequestEmailChangeInput {
  readonly email: string;
  readonly password?: string | null;
}

/** Wants another address. Whether it is somebody's already is found out later, by a job, and told to nobody. */
export async function requestEmailChange(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: RequestEmailChangeInput,
): Promise<{ accepted: true }> {
  const email = parseEmailAddress(input.email);
  await confirmPerson(work, dependencies, person, input.password);
  await work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    tx.add(LetterRequest.of('CONFIRM_NEW_ADDRESS', email, tx.now, user.id));
  });
  return { accepted: true };
}
