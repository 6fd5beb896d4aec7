import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { exactPoints } from './exact-point.ts';
import { interestsOf } from './interest.ts';
import { Profile } from './profile.ts';
import { ValueProfile } from './value-profile.ts';

/** By the id of the person, who was found to be visible before anything of theirs is loaded. */
export const profileLoaders = {
  profile: oneByKey(
    (tx, userIds: readonly string[]) => tx.find(Profile, { userId: In(userIds) }),
    ({ userId }) => userId,
  ),
  /** Finds one's own alone, whoever is asked for. */
  exactPoint: oneByKey(exactPoints, ({ userId }) => userId),
  interests: manyByKey(interestsOf, ({ userId }) => userId),
  valueProfile: oneByKey(
    (tx, userIds: readonly string[]) => tx.find(ValueProfile, { userId: In(userIds) }),
    ({ userId }) => userId,
  ),
};
