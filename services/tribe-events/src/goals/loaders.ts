import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { TribeGoal } from './tribe-goal.ts';

export const goalLoaders = {
  /** Goals of tribes that the viewer is a member of. */
  tribeGoal: oneByKey(
    async (tx, ids: readonly string[]) => {
      const visible = await tx.query<{ id: string }>(
        `SELECT g.id FROM tribe_goal g JOIN tribe_membership m ON m.tribe_id = g.tribe_id
         WHERE g.id = ANY ($1::uuid[]) AND m.user_id = $2 AND m.status IN ('ACTIVE', 'INACTIVE')`,
        [ids, tx.actor.id],
      );
      return tx.find(TribeGoal, { id: In(visible.map(({ id }) => id)) });
    },
    ({ id }) => id,
  ),
};
