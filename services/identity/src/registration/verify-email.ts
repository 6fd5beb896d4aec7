import { userVerified } from '@kindred/contracts/identity/user-verified';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { appointFirstAdmin } from '../admin/appoint-first-admin.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { Credential } from '../passwords/credential.ts';
import { InvalidToken } from '../tokens/one-time-token.ts';
import { isNameOfAnother } from '../usernames/hold-username.ts';
import { accountOfOpenedLink, openLink } from '../accounts/spend-token.ts';
import { User } from '../accounts/user.ts';

/**
 * Proves an address. Name and password are those of the wish that this token was mailed for: had somebody else
 * registered the address before, theirs would otherwise open the owner's account.
 */
export function verifyEmail(
  work: UnitOfWork,
  dependencies: Dependencies,
  { token }: { readonly token: string },
): Promise<User> {
  return work.run(unauthenticated, async (tx) => {
    const link = await openLink(tx, 'VERIFY_EMAIL', token);
    if (link.isAgain) return accountOfOpenedLink(tx, link.token);
    const { userId, payload } = link.token;
    const user = await tx.lock(User, userId);
    const { username: name, usernameSkeleton: skeleton, passwordHash } = payload;
    if (user.status !== 'PENDING' || !name || !skeleton || !passwordHash) throw new InvalidToken();

    user.verify((await isNameOfAnother(tx, skeleton, userId)) ? null : { name, skeleton }, tx.now);
    tx.add(Credential.of(user.id, passwordHash, tx.now));
    tx.publish(userVerified, user, { userId: user.id });
    await appointFirstAdmin(tx, dependencies, user);
    return user;
  });
}
