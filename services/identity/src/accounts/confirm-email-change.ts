import { DomainError } from '@kindred/contracts/domain-error';
import { addressChanged } from '@kindred/contracts/identity/address-changed';
import { isUniqueViolation } from '@kindred/database/conflict';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Caller } from '@kindred/service/callers';
import { unauthenticated } from '../unauthenticated.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { InvalidToken } from '../tokens/one-time-token.ts';
import { accountOfOpenedLink, endTokens, openLink } from './spend-token.ts';
import { User } from './user.ts';

/** Only ever told to who has just proven that the address is theirs. */
export class EmailTaken extends DomainError {
  readonly code = 'EMAIL_TAKEN';
  override readonly kind = 'conflict';

  constructor() {
    super('There is another account with this address.');
  }
}

/**
 * The new address is proven: the account is reached and signed in to with it from now on. Every session ends but the
 * one this was sent with, and so does what was mailed to the old address, which may be a stranger's.
 */
export async function confirmEmailChange(
  work: UnitOfWork,
  dependencies: Dependencies,
  { token }: { readonly token: string },
  caller: Caller | null,
): Promise<User> {
  try {
    return await work.run(unauthenticated, async (tx) => {
      const link = await openLink(tx, 'CHANGE_EMAIL', token);
      if (link.isAgain) return await accountOfOpenedLink(tx, link.token);
      const { userId, payload } = link.token;
      const user = await tx.lock(User, userId);
      const { email } = payload;
      if (user.status !== 'ACTIVE' || !email) throw new InvalidToken();
      await refuseTakenAddress(tx, email, user);

      const { email: old } = user;
      user.moveTo(email, tx.now);
      await endTokens(tx, user.id, ['RESET_PASSWORD', 'UNLOCK_SIGN_IN']);
      tx.publish(addressChanged, user, { userId: user.id });
      await endSessions(tx, user, 'ADDRESS_CHANGED', caller?.kind === 'person' ? { except: caller.loginId } : {});
      if (old) await post(tx, dependencies, { kind: 'ADDRESS_CHANGED', to: old });
      return user;
    });
  } catch (error) {
    // Two accounts confirmed the same address at the same moment.
    if (isUniqueViolation(error, 'account_email_key')) throw new EmailTaken();
    throw error;
  }
}

/** An account that was only asked for gives way: its address belongs to whoever proves it first. */
async function refuseTakenAddress(tx: Transaction, email: string, user: User): Promise<void> {
  const other = await tx.lockOne(User, { email });
  if (!other || other.id === user.id) return;
  if (other.status !== 'PENDING') throw new EmailTaken();
  tx.remove(other);
}
