import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { exactPoints } from './exact-point.ts';
import { Profile } from './profile.ts';

/** By the id of the person, who was found to be visible before anything of theirs is loaded. */
export const profileLoaders = {
  profile: oneByKey(
    (tx, userIds: readonly string[]) => tx.find(Profile, { userId: In(userIds) }),
    ({ userId }) => userId,
  ),
  /** Finds one's own alone, whoever is asked for. */
  exactPoint: oneByKey(exactPoints, ({ userId }) => userId),
};
