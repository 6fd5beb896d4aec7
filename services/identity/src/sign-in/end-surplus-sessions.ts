import type { Transaction } from '@kindred/database/transaction';
import type { User } from '../accounts/user.ts';
import { limitKey, spendLimit } from '../limits/limits.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { endSessions } from './end-sessions.ts';
import { Login, openAt } from './login.ts';

/**
 * Ends the least recently used sessions, so that one more stays within the person's limit. The account must be locked.
 * A mail says so, only a few times a day, because a client that signs in for each request would fill the mailbox.
 */
export async function endSurplusSessions(tx: Transaction, dependencies: Dependencies, user: User): Promise<void> {
  const { mostOpenSessions: most } = dependencies;
  const open = await tx.find(
    Login,
    { userId: user.id, ...openAt(tx.now) },
    { order: { lastUsedAt: 'DESC', id: 'DESC' } },
  );
  const surplus = open.slice(most - 1);
  const [latest] = surplus;
  if (!latest) return;
  await endSessions(tx, user, 'SIGNED_OUT', { only: surplus.map(({ id }) => id) });
  dependencies.security.record({ event: 'session-limit-reached', outcome: 'success', subjectId: user.id });
  if (!user.email || !user.isVerified) return;
  if (
    !(await spendLimit(
      tx,
      dependencies.limits.surplusSessionMailsOfPerson,
      limitKey(dependencies.secret, 'person', user.id),
    ))
  )
    return;
  await post(tx, dependencies, {
    kind: 'SESSION_ENDED',
    to: user.email,
    most,
    lastUsedOn: latest.lastUsedAt.toISOString().slice(0, 10),
  });
}
