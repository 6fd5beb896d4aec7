import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { askWeather } from './ask-weather.ts';
import { weatherLoaders } from './loaders.ts';
import { weatherResolvers } from './resolvers.ts';

/** The weather of upcoming events, as a foreign source forecasts it. */
export const weather = defineFeature<Dependencies, typeof weatherLoaders>({
  name: 'weather',
  resolvers: [weatherResolvers],
  loaders: weatherLoaders,
  jobs: [askWeather],
  otherTables: [
    {
      table: 'event_weather',
      because: 'the weather at events, and when it is asked for next',
      endOfLife: {
        expired: `start_time < $1::timestamptz - interval '30 days'`,
        because: 'a forecast of an event that is over is of use for a while only',
      },
    },
  ],
});
