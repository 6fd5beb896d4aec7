import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { isOwnTribe } from '../memberships/is-own-tribe.ts';
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
