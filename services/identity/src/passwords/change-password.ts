import { DomainError } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { endTokens } from '../accounts/spend-token.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { confirmPerson } from '../sign-in/confirm-person.ts';
import { Credential } from './credential.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { WrongPassword } from '../sign-in/invalid-credentials.ts';
import { WeakPassword } from './password-policy.ts';

export interface ChangePasswordInput {
  readonly currentPassword: string;
  readonly newPassword: string;
}

export class NoPassword extends DomainError {
  readonly code = 'NO_PASSWORD';
  override readonly kind = 'conflict';

  constructor() {
    super('Your account has no password yet. Ask for one by mail, as if you had forgotten it.');
  }
}

/** Changes the password. Every other session and the access of programs end, because others may know the old one. */
export async function changePassword(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: ChangePasswordInput,
): Promise<{ endedSessions: number }> {
  const confirmed = await confirmPerson(work, dependencies, person, input.currentPassword);
  if (confirmed.passwordHash === null) throw new NoPassword();
  dependencies.checkPassword(input.newPassword, confirmed.user);
  if (input.newPassword === input.currentPassword) throw new WeakPassword('UNCHANGED');
  const passwordHash = await dependencies.hasher.hash(input.newPassword);

  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const current = await tx.lock(Credential, { userId: user.id });
    // Changed meanwhile, by somebody who may have done so to keep the old password from working.
    if (current.passwordHash !== confirmed.passwordHash) throw new WrongPassword();
    await Credential.set(tx, user.id, passwordHash);
    await endTokens(tx, user.id, ['RESET_PASSWORD', 'UNLOCK_SIGN_IN']);
    if (user.email) await post(tx, dependencies, { kind: 'PASSWORD_CHANGED', to: user.email });
    return { endedSessions: await endSessions(tx, user, 'PASSWORD_CHANGED', { except: person.loginId }) };
  });
}
