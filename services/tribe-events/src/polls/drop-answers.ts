import { memberLeft } from '@kindred/contracts/tribe-events/member-left';
import { memberRemoved } from '@kindred/contracts/tribe-events/member-removed';
import { whenAny } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';

interface Gone {
  readonly tribeId: string;
  readonly userId: string;
}

/** Answers of a person who left a tribe, or was removed from it, are deleted, also those of closed polls. */
export const dropAnswersWhenMemberGone = whenAny<Gone, Dependencies>(
  [memberLeft, memberRemoved],
  'drop-poll-answers',
  async ({ data: { tribeId, userId } }, tx) => {
    // The person may have joined again since.
    await tx.query(
      `DELETE FROM event_poll_answer WHERE user_id = $2 AND option_id IN (
         SELECT o.id FROM event_poll_option o JOIN event_poll p ON p.id = o.poll_id JOIN tribe_event e ON e.id = p.event_id
         WHERE e.tribe_id = $1)
       AND NOT EXISTS (SELECT FROM tribe_membership WHERE tribe_id = $1 AND user_id = $2 AND status IN ('ACTIVE', 'INACTIVE'))`,
      [tribeId, userId],
    );
  },
);
