import { userRegistered } from '@kindred/contracts/identity/user-registered';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, spendLimit } from '../limits/limits.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { newOneTimeToken } from '../tokens/one-time-token.ts';
import { isNameOfAnother } from '../usernames/hold-username.ts';
import { OneTimeToken } from '../accounts/one-time-token.ts';
import { Registration } from './registration.ts';
import { User } from '../accounts/user.ts';

const batch = 20;

/**
 * Makes accounts of what was asked for. A new address gets a PENDING account and a link; an unproven one another link,
 * with the name and password of this wish; a proven one word that it has an account. One mail an hour to an address.
 */
export const admitRegistrations: Job<Dependencies> = {
  name: 'admit-registrations',
  everyMs: 500,
  async run({ work, dependencies }) {
    let admitted: number;
    do {
      admitted = await work.run(unauthenticated, async (tx) => {
        const waiting = await tx.find(
          Registration,
          {},
          { order: { id: 'ASC' }, take: batch, lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } },
        );
        for (const registration of waiting) await admit(tx, dependencies, registration);
        return waiting.length;
      });
    } while (admitted === batch);
  },
};

async function admit(tx: Transaction, dependencies: Dependencies, registration: Registration): Promise<void> {
  const { email, username, usernameSkeleton } = registration;
  tx.remove(registration);
  const known = await tx.lockOne(User, { email });
  if (known?.status === 'PENDING') known.registerAgain(tx.now);
  const user = known ?? (await open(tx, registration));
  if (!(await spendLimit(tx, dependencies.limits.proofMailsOfAddress, limitKey(dependencies.secret, 'address', email))))
    return;
  if (user.status !== 'PENDING') return post(tx, dependencies, { kind: 'ALREADY_REGISTERED', to: email });

  const issued = newOneTimeToken('VERIFY_EMAIL', tx.now);
  tx.add(
    OneTimeToken.of(user.id, issued, tx.now, { username, usernameSkeleton, passwordHash: registration.passwordHash }),
  );
  await post(tx, dependencies, { kind: 'VERIFY_EMAIL', to: email, username, token: issued.token });
}

/** The name was held for this address, but its hold may have run out meanwhile: the account then starts without one. */
async function open(tx: Transaction, { email, username, usernameSkeleton }: Registration): Promise<User> {
  const user = User.register(email, { name: username, skeleton: usernameSkeleton }, tx.now);
  if (await isNameOfAnother(tx, usernameSkeleton, user.id)) user.rename(null);
  tx.add(user);
  tx.publish(userRegistered, user, { userId: user.id, authProvider: 'LOCAL' });
  return user;
}
