import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Raw, type FindOperator } from 'typeorm';

/** Whether the viewer is a member of the tribe with this id. */
export function isOwnTribe({ actor }: ReadTransaction): FindOperator<string> {
  return Raw(
    (tribeId) =>
      `${tribeId} IN (SELECT tribe_id FROM tribe_membership WHERE user_id = :viewer AND status IN ('ACTIVE', 'INACTIVE'))`,
    { viewer: actor.id },
  );
}
