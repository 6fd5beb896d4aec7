import { userReactivated } from '@kindred/contracts/identity/user-reactivated';
import type { Transaction } from '@kindred/database/transaction';
import type { User } from '../accounts/user.ts';
import { appointFirstAdmin } from '../admin/appoint-first-admin.ts';
import type { Dependencies } from '../dependencies.ts';
import { firstRefreshToken, type NewRefreshToken } from '../tokens/refresh-token.ts';
import { AccountSuspended } from './account-suspended.ts';
import { endSurplusSessions } from './end-surplus-sessions.ts';
import { InvalidCredentials } from './invalid-credentials.ts';
import { Login, RefreshToken, type AuthenticationMethod } from './login.ts';
import { proofsOf } from './proofs-of.ts';
import type { ProvenLogin } from './session-tokens.ts';

export interface OpenedLogin extends ProvenLogin {
  readonly refresh: NewRefreshToken;
}

/**
 * Opens a session for somebody who has shown who they are, with a password or by a provider; their account is locked.
 * Who had left for a while is back by this; who asked to be deleted is not, and has to say so.
 * @throws {AccountSuspended} @throws {InvalidCredentials} where the account is not in use
 */
export async function openLogin(
  tx: Transaction,
  dependencies: Dependencies,
  user: User,
  methods: readonly AuthenticationMethod[],
): Promise<OpenedLogin> {
  if (user.status === 'SUSPENDED') throw new AccountSuspended();
  if (user.status === 'INACTIVE' && !user.deletionDueAt) {
    user.reactivate();
    tx.publish(userReactivated, user, { userId: user.id });
  }
  if (user.status !== 'ACTIVE' && !user.deletionDueAt) throw new InvalidCredentials({ userId: user.id });
  await appointFirstAdmin(tx, dependencies, user);

  await endSurplusSessions(tx, dependencies, user);
  const login = tx.add(Login.open(user.id, tx.now, methods));
  const refresh = firstRefreshToken(tx.now);
  tx.add(RefreshToken.of(login.id, refresh, tx.now));
  return { login, refresh, proofs: await proofsOf(tx, user.id) };
}
