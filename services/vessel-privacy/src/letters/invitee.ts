import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { keeper } from '../roles.ts';

const keptApart = `EXISTS (SELECT FROM blocked_pair WHERE low_id = LEAST(invitation.inviter_id, found.user_id) AND high_id = GREATEST(invitation.inviter_id, found.user_id))`;

/**
 * Who turned out to be invited: they find the invitation from now on, unless there is a block between the two. An
 * address of the inviter's own invites nobody.
 */
export async function setInvitee(
  work: UnitOfWork,
  found: readonly { readonly invitationId: string; readonly userId: string }[],
): Promise<void> {
  await work.run(keeper, (tx) =>
    tx.query(
      `UPDATE session_invitation AS invitation SET invitee_id = found.user_id, withheld = invitation.withheld OR ${keptApart}
       FROM unnest($1::uuid[], $2::uuid[]) AS found (invitation_id, user_id)
       WHERE invitation.id = found.invitation_id AND invitation.status = 'PENDING' AND invitation.invitee_id IS NULL AND invitation.inviter_id <> found.user_id`,
      [found.map(({ invitationId }) => invitationId), found.map(({ userId }) => userId)],
    ),
  );
}

/** Whether the invitation is pending and its letter is not withheld. */
export async function isInvitationOpen(work: UnitOfWork, invitationId: string): Promise<boolean> {
  const open = await work.read(keeper, (tx) =>
    tx.query(`SELECT 1 FROM session_invitation WHERE id = $1 AND status = 'PENDING' AND NOT withheld`, [invitationId]),
  );
  return open.length > 0;
}
