import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { EventSeries } from './event-series.ts';
import { seriesLoaders } from './loaders.ts';
import { makeEvents } from './make-events.ts';
import { seriesResolvers } from './resolvers.ts';
import { SeriesDate } from './series-date.ts';
import { seriesLifecycle } from './series-lifecycle.ts';

/** Events that repeat by a rule. */
export const repeating = defineFeature<Dependencies, typeof seriesLoaders>({
  name: 'repeating',
  entities: [EventSeries, SeriesDate],
  resolvers: [seriesResolvers],
  loaders: seriesLoaders,
  jobs: [makeEvents],
  lifecycles: { TribeEventSeries: seriesLifecycle },
  idsOfThings: ['series_id'],
  personalData: [
    {
      table: 'event_series',
      kind: 'EVENT_SERIES',
      what: 'Series of events that a person planned.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'created_by',
      kept: 'BELONGS_TO_OTHERS',
      erase: async ({ tx, userId }) => {
        const changed = await tx.query(
          `UPDATE event_series SET created_by = NULL, version = version + 1 WHERE created_by = $1 RETURNING id`,
          [userId],
        );
        return { kept: changed.length };
      },
      archive: {
        as: 'eventSeries',
        order: 'started_at',
        fields: {
          id: 'id',
          tribeId: 'tribe_id',
          rule: 'rule',
          timeZone: 'time_zone',
          details: 'details',
          status: 'status',
          startedAt: 'started_at',
          endedAt: 'ended_at',
        },
      },
    },
  ],
  otherTables: [{ table: 'event_series_date', because: 'the dates of a series of events' }],
});
