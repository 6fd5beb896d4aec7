import { deletionRequested } from '@kindred/contracts/identity/deletion-requested';
import { userDeactivated } from '@kindred/contracts/identity/user-deactivated';
import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import { whenAny } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';

/**
 * A person who was suspended or is leaving has no feeds: an address needs no token, so nothing else would end it. Who
 * returns makes another.
 */
export const endFeedsWhenPersonGone = whenAny<{ readonly userId: string }, Dependencies>(
  [userSuspended, userDeactivated, deletionRequested],
  'end-calendar-feeds',
  async ({ data: { userId } }, tx) => {
    await tx.query('DELETE FROM calendar_feed WHERE user_id = $1', [userId]);
  },
);
