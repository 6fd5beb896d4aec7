import { DomainError } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { TotpFactor } from './totp-factor.ts';
import { newTotpSecret, totpUri } from './totp.ts';

export class FactorExists extends DomainError {
  readonly code = 'FACTOR_EXISTS';
  override readonly kind = 'conflict';

  constructor() {
    super('You have an authenticator app already. Remove it before you add another one.');
  }
}

export interface EnrolledTotp {
  readonly secret: string;
  readonly uri: string;
}

/**
 * Creates a secret for a person's authenticator app. It counts once the app's first code is confirmed. Each call
 * replaces the secret.
 */
export function enrolTotp(work: UnitOfWork, dependencies: Dependencies, person: Person): Promise<EnrolledTotp> {
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const current = await tx.lockOne(TotpFactor, { userId: user.id });
    if (current?.confirmedAt) throw new FactorExists();
    const secret = newTotpSecret();
    const sealed = await dependencies.sealer.seal(
      tx,
      { kind: 'person', id: user.id },
      TotpFactor.place(user.id),
      secret,
    );
    const enrolled = TotpFactor.of(user.id, sealed, tx.now);
    if (current) Object.assign(current, enrolled);
    else tx.add(enrolled);
    return { secret, uri: totpUri(secret, user.email ?? user.username ?? 'account') };
  });
}
