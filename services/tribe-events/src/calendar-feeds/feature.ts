import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { CalendarFeed } from './calendar-feed.ts';
import { endFeedsWhenPersonGone } from './end-feeds.ts';
import { feedRoute } from './feed-route.ts';
import { calendarFeedLoaders } from './loaders.ts';
import { calendarFeedResolvers } from './resolvers.ts';

/** A person's events, for calendars that subscribe to them. */
export const calendarFeeds = defineFeature<Dependencies, typeof calendarFeedLoaders>({
  name: 'calendar-feeds',
  entities: [CalendarFeed],
  resolvers: [calendarFeedResolvers],
  loaders: calendarFeedLoaders,
  consumers: [endFeedsWhenPersonGone],
  routes: feedRoute,
  personalData: [
    {
      table: 'calendar_feed',
      kind: 'CALENDAR_FEED',
      what: 'Addresses at which calendars read the events of a person, with hashes of their secrets.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'calendarFeeds',
        order: 'created_at',
        fields: { id: 'id', name: 'name', createdAt: 'created_at' },
      },
    },
  ],
});
