import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { exactPoints } from './exact-point.ts';
import { interestsOf } from './interest.ts';
import { ofVisiblePeople } from './of-visible-people.ts';
import { In } from 'typeorm';
import { Preferences } from './preferences.ts';
import { shownProfiles } from './shown-profile.ts';
import { ValueProfile } from './value-profile.ts';

/** By the id of the person. What hangs on a profile is found through it alone, and so needs no condition of its own. */
export const profileLoaders = {
  profile: shownProfiles,
  /** Finds one's own alone, whoever is asked for. */
  exactPoint: oneByKey(exactPoints, ({ userId }) => userId),
  /** Finds one's own alone, whoever is asked for. */
  preferences: oneByKey(
    (tx, userIds: readonly string[]) => tx.find(Preferences, { userId: In(userIds) }),
    ({ userId }) => userId,
  ),
  interests: manyByKey(interestsOf, ({ userId }) => userId),
  valueProfile: oneByKey(
    (tx, userIds: readonly string[]) => tx.find(ValueProfile, { userId: ofVisiblePeople(userIds) }),
    ({ userId }) => userId,
  ),
};
