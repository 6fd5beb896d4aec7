import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../../dependencies.ts';
import { engagementMetricLoaders } from './loaders.ts';
import { recordEngagement } from './record-engagement.ts';
import { engagementMetricResolvers } from './resolvers.ts';

/** What happened in each tribe on each day, as counts without people. */
export const engagementMetrics = defineFeature<Dependencies, typeof engagementMetricLoaders>({
  name: 'engagement-metrics',
  resolvers: [engagementMetricResolvers],
  loaders: engagementMetricLoaders,
  jobs: [recordEngagement],
  otherTables: [
    {
      table: 'engagement_metric',
      because: 'counts of each tribe and day. Partitions of more than 25 months ago are dropped by `record-engagement`',
    },
  ],
});
