import { DomainError } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { addFactor, type AddedFactor } from './add-factor.ts';
import { awaitsCode, takeCode, TotpFactor } from './totp-factor.ts';
import { tryFactor, WrongFactor } from './try-factor.ts';

export class NotEnrolling extends DomainError {
  readonly code = 'NOT_ENROLLING';
  override readonly kind = 'conflict';

  constructor() {
    super('No authenticator app waits for its first code. Begin again: a secret is valid for 15 minutes.');
  }
}

/** Makes an authenticator app a second factor, by its first code. */
export async function confirmTotp(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { code }: { readonly code: string },
): Promise<AddedFactor> {
  const added = await work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const factor = await tx.lockOne(TotpFactor, { userId: user.id });
    if (!factor || !awaitsCode(factor, tx.now)) throw new NotEnrolling();
    const tried = await tryFactor(tx, dependencies, user, async () =>
      (await takeCode(tx, dependencies, factor, code)) ? ['otp'] : null,
    );
    if ('wrong' in tried) return tried;
    const answer = await addFactor(tx, dependencies, user, person, { factor: 'TOTP', methods: tried.methods });
    factor.confirmedAt = tx.now;
    return answer;
  });
  if ('wrong' in added) throw new WrongFactor(added.wrong);
  return added;
}
