import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { parseEmailAddress } from '@kindred/contracts/email-address';
import { LetterRequest } from '../accounts/letter-request.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';

/** Wants a new password. The same for an address that nobody has: a job finds out. */
export async function requestPasswordReset(
  work: UnitOfWork,
  dependencies: Dependencies,
  input: { readonly email: string },
  callerAddress: string,
): Promise<{ accepted: true }> {
  const email = parseEmailAddress(input.email);
  await work.run(unauthenticated, async (tx) => {
    await refuseBeyond(
      tx,
      dependencies.limits.passwordResetsOfCaller,
      limitKey(dependencies.secret, 'caller', callerAddress),
    );
    tx.add(LetterRequest.of('RESET_PASSWORD', email, tx.now));
  });
  return { accepted: true };
}
