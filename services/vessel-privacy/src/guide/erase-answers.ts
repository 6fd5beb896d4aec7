import type { Erased, Erasing } from '@kindred/service/personal-data/erasing';

/**
 * Deletes the guide's answers to a person, also those that both people read and that name no owner. Finds them by the
 * replies, so it runs before the replies are deleted.
 */
export async function eraseAnswers({ tx, userId }: Erasing): Promise<Erased> {
  const deleted = await tx.query(
    `DELETE FROM session_message
     WHERE id IN (SELECT reply_id FROM guide_reply WHERE owner_id = $1 AND reply_id IS NOT NULL) RETURNING 1`,
    [userId],
  );
  return { erased: deleted.length };
}
