import type { Erased, Erasing } from '@kindred/service/personal-data/erasing';

/**
 * Deletes the common ground that a person proposed and all that rests on content of theirs. Needs that content, so it
 * runs before the content is deleted.
 */
export async function eraseCommonGround({ tx, userId }: Erasing): Promise<Erased> {
  const deleted = await tx.query(
    `DELETE FROM common_ground
     WHERE proposed_by = $1 OR rests_on && ARRAY(SELECT id FROM consented_content WHERE source_user_id = $1) RETURNING 1`,
    [userId],
  );
  return { erased: deleted.length };
}
