import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { readEngagement, type EngagementPoint, type Period } from './read-engagement.ts';

interface Asked {
  readonly tribeId: string;
  readonly period: Period;
}

const keyOf = ({ from, until, granularity }: Period) =>
  [from.toISOString(), until.toISOString(), granularity].join(' ');

/** The engagement of tribes, in one statement for each period that is asked for. */
const engagementOfTribe: LoaderFactory<Asked, readonly EngagementPoint[]> = (reads) =>
  new DataLoader<Asked, readonly EngagementPoint[], string>(
    async (asked) => {
      const periods = new Map(asked.map(({ period }) => [keyOf(period), period]));
      const found = new Map<string, readonly EngagementPoint[]>();
      for (const [key, period] of periods) {
        const ids = asked.filter((one) => keyOf(one.period) === key).map(({ tribeId }) => tribeId);
        const points = await reads.run((tx) => readEngagement(tx, ids, period));
        for (const [tribeId, all] of points) found.set(`${tribeId} ${key}`, all);
      }
      return asked.map(({ tribeId, period }) => found.get(`${tribeId} ${keyOf(period)}`) ?? []);
    },
    { maxBatchSize: 100, cacheKeyFn: ({ tribeId, period }) => `${tribeId} ${keyOf(period)}` },
  );

export const engagementMetricLoaders = { engagementOfTribe };
