import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { countMessages } from './count-messages.ts';
import { activityLoaders } from './loaders.ts';
import { activityResolvers } from './resolvers.ts';
import { TribeActivity } from './tribe-activity.ts';

/** The feed of a tribe, and the number that says how active it is. */
export const activities = defineFeature<Dependencies, typeof activityLoaders>({
  name: 'activities',
  entities: [TribeActivity],
  resolvers: [activityResolvers],
  loaders: activityLoaders,
  consumers: [countMessages],
  personalData: [
    {
      table: 'tribe_activity',
      kind: 'TRIBE_ACTIVITY',
      what: 'What a person did in a tribe, as its feed shows it.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      kept: 'BELONGS_TO_OTHERS',
      erase: async ({ tx, userId }) => {
        const changed = await tx.query('UPDATE tribe_activity SET user_id = NULL WHERE user_id = $1 RETURNING id', [
          userId,
        ]);
        return { kept: changed.length };
      },
      archive: {
        as: 'tribeActivities',
        order: 'id',
        fields: { id: 'id', tribeId: 'tribe_id', activityType: 'activity_type', timestamp: 'timestamp' },
      },
      endOfLife: {
        expired: `timestamp < $1::timestamptz - interval '2 years'`,
        because: 'a feed goes back two years',
      },
    },
  ],
  otherTables: [
    {
      table: 'tribe_day',
      because: 'how often the members of a tribe did something on a day, without saying who',
      endOfLife: { expired: `day < $1::timestamptz::date - 30`, because: 'activity looks back 14 days' },
    },
  ],
});
