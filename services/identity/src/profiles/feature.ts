import { defineFeature } from '@kindred/service/features/define-feature';
import { Interest } from './interest.ts';
import { profileLoaders } from './loaders.ts';
import { profileData } from './personal-data.ts';
import { Preferences } from './preferences.ts';
import { Profile } from './profile.ts';
import { profileResolvers } from './resolvers.ts';
import { ValueProfile } from './value-profile.ts';

/** What people say about themselves: profile, place, interests and values. */
export const profiles = defineFeature({
  name: 'profiles',
  entities: [Profile, Preferences, Interest, ValueProfile],
  resolvers: [profileResolvers],
  loaders: profileLoaders,
  personalData: profileData,
  forAgents: { 'profile:read': { User: ['profile'] } },
  securityEvents: { updateProfile: null, setInterests: null, setValueProfile: null },
});
