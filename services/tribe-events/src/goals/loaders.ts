import { oneByKey } from '@kindred/service/loaders';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In, Raw, type FindOperator } from 'typeorm';
import { pagesOfGoals } from './list-goals.ts';
import { TribeGoal } from './tribe-goal.ts';

export const goalLoaders = {
  goalsOfTribe: pagesOfGoals,
  /** Goals of tribes that the viewer is a member of. */
  tribeGoal: oneByKey(
    (tx, ids: readonly string[]) => tx.find(TribeGoal, { id: In(ids), tribeId: isOwnTribe(tx) }),
    ({ id }) => id,
  ),
};

/** Whether the viewer is a member of the tribe with this id. */
function isOwnTribe({ actor }: ReadTransaction): FindOperator<string> {
  return Raw(
    (tribeId) =>
      `${tribeId} IN (SELECT tribe_id FROM tribe_membership WHERE user_id = :viewer AND status IN ('ACTIVE', 'INACTIVE'))`,
    { viewer: actor.id },
  );
}
