import { oneByKey } from '@kindred/service/loaders';
import { readWeather } from './event-weather.ts';

export const weatherLoaders = {
  weatherOfEvent: oneByKey(readWeather, ({ eventId }) => eventId),
};
