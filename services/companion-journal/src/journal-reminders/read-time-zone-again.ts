import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { when } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';

/**
 * Has the job read the time zone of a profile again when the profile changes. Without this, a weekly reminder of a
 * person who moved far east would be looked at after its new time, and come a week later. One that is due already stays
 * due. It loses its lease, since the job may have read the former time zone.
 */
export const readTimeZoneAgain = when<{ userId: string; parts: readonly string[] }, Dependencies>(
  profileChanged,
  'read-time-zone-of-reminder-again',
  async ({ data: { userId, parts } }, tx) => {
    if (!parts.includes('PROFILE')) return;
    await tx.query(
      `UPDATE journal_reminder SET is_planned = is_planned AND due_at <= $2, due_at = LEAST(due_at, $2),
         lease = NULL, leased_until = NULL, version = version + 1
       WHERE owner_id = $1 AND time_zone IS NULL`,
      [userId, tx.now],
    );
  },
  keeper.databaseRole,
);
