import { oneByKey } from '@kindred/service/loaders';
import type { WhyNotCode } from '../formation/why-not-placed.ts';

interface LeftOver {
  readonly userId: string;
  /** Null for a person without a place, who is in no cell. */
  readonly code: WhyNotCode | null;
}

export const formationLoaders = {
  /** Of people whom the last formation that proposed put into no group, why. */
  whyNotInGroup: oneByKey(
    (tx, userIds: readonly string[]) =>
      tx.query<LeftOver>(
        `SELECT user_id AS "userId", why_not AS code FROM formation_person
         WHERE user_id = ANY ($1::uuid[]) AND group_no IS NULL AND tribe_id IS NULL AND run_id = (
           SELECT id FROM formation_run WHERE status = 'FINISHED' AND NOT is_preview ORDER BY finished_at DESC LIMIT 1)`,
        [userIds],
      ),
    ({ userId }) => userId,
  ),
};
