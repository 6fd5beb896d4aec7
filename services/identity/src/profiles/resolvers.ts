import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { profileLoaders } from './loaders.ts';
import { forPeople } from '../accounts/private-fields.ts';
import type { Preferences } from './preferences.ts';
import type { Profile } from './profile.ts';
import { defaultTravelDistanceMiles } from './travel-distance.ts';
import { ShownProfile } from './shown-profile.ts';
import { setInterests } from './set-interests.ts';
import { setValueProfile } from './set-value-profile.ts';
import { updateProfile } from './update-profile.ts';

type Asking = Context<typeof profileLoaders>;

/** A field of one's own preferences: null for other callers, `unsaid` before the person has set it. */
const ownPreference =
  <Value>(read: (preferences: Preferences) => Value, unsaid: Value) =>
  ({ userId }: Profile, _: unknown, { caller, loaders }: Asking) =>
    ownOnly(caller, userId, async () => {
      const preferences = await loaders.preferences.load(userId);
      return preferences ? read(preferences) : unsaid;
    });

export const profileResolvers: Resolvers<Asking> = {
  Mutation: {
    updateProfile: (_, { input }, { work, person }) => updateProfile(work, person(), input),
    setInterests: (_, { input }, { work, person }) => setInterests(work, person(), input),
    setValueProfile: (_, { input }, { work, person }) => setValueProfile(work, person(), input),
  },
  User: {
    profile: forPeople(({ id }, { loaders }) => loaders.profile.load(id)),
    valueProfile: forPeople(({ id }, { loaders }) => loaders.valueProfile.load(id)),
  },
  Profile: {
    point: ({ userId }, _, context) => ownOnly(context.caller, userId, () => context.loaders.exactPoint.load(userId)),
    maxTravelDistanceMiles: ({ userId, maxTravelDistanceMiles }, _, context) =>
      ownOnly(context.caller, userId, () => maxTravelDistanceMiles ?? defaultTravelDistanceMiles),
    languages: ownPreference(({ languages }) => languages, []),
    language: ownPreference(({ language }) => language, null),
    timeZone: ownPreference(({ timeZone }) => timeZone, null),
    quietHours: ownPreference(({ quietHours }) => quietHours, null),
    freeEvenings: ownPreference(({ freeEvenings }) => freeEvenings, []),
    interests: (profile, _, { loaders }) =>
      profile instanceof ShownProfile ? profile.interests : loaders.interests.load(profile.userId),
  },
};
