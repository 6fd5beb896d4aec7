import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { visibleTo } from '../accounts/visible-users.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Interest } from './interest.ts';
import { Profile } from './profile.ts';
import { publicProfile } from './public-profile.ts';

/** A profile as a loader gives it: the public part from the cache, with the interests. */
export class ShownProfile extends Profile {
  interests!: readonly Omit<Interest, 'userId'>[];
}

interface VisibleProfile {
  readonly id: string;
  readonly revision: number;
  readonly maxTravelDistanceMiles: number | null;
}

/**
 * The database decides for each request whose profile the viewer may see, and with which revision. Only what is the
 * same for all viewers comes from the cache. A person can be named without being shown, as in one's list of blocked
 * people.
 */
const visibleProfiles = `
  SELECT account.id, account.version AS revision, profile.max_travel_distance_miles AS "maxTravelDistanceMiles"
  FROM account JOIN profile ON profile.user_id = account.id
  WHERE account.id = ANY ($1::uuid[]) AND ${visibleTo('account')}`;

/** Profiles by the id of the person, null where the viewer sees none. */
export const shownProfiles: LoaderFactory<string, Profile | null, Pick<Dependencies, 'cache'>> = (
  reads,
  { dependencies: { cache } },
) =>
  new DataLoader<string, Profile | null>(
    async (userIds) => {
      const visible = await reads.run((tx) => tx.query<VisibleProfile>(visibleProfiles, [userIds]));
      const values = await cache.read(publicProfile, visible);
      const shown = new Map<string, Profile>();
      for (const { id: userId, maxTravelDistanceMiles } of visible) {
        const value = values.get(userId);
        if (!value) continue;
        const own = { userId, maxTravelDistanceMiles, updatedAt: new Date(value.updatedAt) };
        shown.set(userId, Object.assign(new ShownProfile(), value, own));
      }
      return userIds.map((userId) => shown.get(userId) ?? null);
    },
    { maxBatchSize: 500 },
  );
