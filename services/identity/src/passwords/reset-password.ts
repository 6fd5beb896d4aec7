import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { OneTimeToken } from '../accounts/one-time-token.ts';
import { endTokens, spendToken } from '../accounts/spend-token.ts';
import { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { hashOfOneTimeToken, InvalidToken, refuseSpentToken } from '../tokens/one-time-token.ts';
import { Credential } from './credential.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { forgetFailures } from '../sign-in/sign-in-failure.ts';

export interface ResetPasswordInput {
  readonly token: string;
  readonly newPassword: string;
}

/**
 * Sets the password of an account by a token from its mail, also the first one of an account from a provider. It ends
 * every session and every program's access. It also ends an unconfirmed change of address: an intruder may have begun
 * it.
 */
export async function resetPassword(
  work: UnitOfWork,
  dependencies: Dependencies,
  { token, newPassword }: ResetPasswordInput,
): Promise<{ endedSessions: number }> {
  const owner = await work.run(unauthenticated, async (tx) => {
    const row = await tx.findOne(OneTimeToken, { hash: hashOfOneTimeToken('RESET_PASSWORD', token) });
    refuseSpentToken(row, tx.now);
    return tx.get(User, row.userId);
  });
  // A password that is refused must not cost the token, so it is looked at before the token is spent.
  dependencies.checkPassword(newPassword, owner);
  const passwordHash = await dependencies.hasher.hash(newPassword);

  return work.run(unauthenticated, async (tx) => {
    const { userId } = await spendToken(tx, 'RESET_PASSWORD', token);
    const user = await tx.lock(User, userId);
    if (!user.email || user.status === 'DELETED') throw new InvalidToken();
    await Credential.set(tx, user.id, passwordHash);
    await endTokens(tx, user.id, ['CHANGE_EMAIL', 'UNLOCK_SIGN_IN']);
    await forgetFailures(tx, dependencies, user.email);
    await post(tx, dependencies, { kind: 'PASSWORD_CHANGED', to: user.email });
    return { endedSessions: await endSessions(tx, user, 'PASSWORD_RESET') };
  });
}
