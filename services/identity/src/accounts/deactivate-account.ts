import { userDeactivated } from '@kindred/contracts/identity/user-deactivated';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { refuseLastAdmin } from '../admin/refuse-last-admin.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { lockOwnAccount } from './own-account.ts';
import type { User } from './user.ts';

/** Leaves for a while: hidden from everybody, every session ended, everything kept. Signing in again takes it back. */
export function deactivateAccount(work: UnitOfWork, person: Person): Promise<User> {
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    await refuseLastAdmin(tx, user);
    user.deactivate();
    tx.publish(userDeactivated, user, { userId: user.id });
    await endSessions(tx, user, 'DEACTIVATED');
    return user;
  });
}
