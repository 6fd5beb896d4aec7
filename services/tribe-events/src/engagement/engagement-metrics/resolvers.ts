import type { Resolvers } from '../../__generated__/resolvers.ts';
import type { Context } from '../../context.ts';
import type { membershipLoaders } from '../../memberships/loaders.ts';
import type { engagementMetricLoaders } from './loaders.ts';
import { refusePeriod } from './read-engagement.ts';

export const engagementMetricResolvers: Resolvers<Context<typeof engagementMetricLoaders & typeof membershipLoaders>> =
  {
    Tribe: {
      engagement: async ({ id: tribeId }, period, { loaders }) => {
        if (!(await loaders.roster.load(tribeId))?.isMember) return null;
        refusePeriod(period);
        return loaders.engagementOfTribe.load({ tribeId, period });
      },
    },
  };
