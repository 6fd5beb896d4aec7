import { SourceUnavailable } from '../../sources/source-unavailable.ts';
import type { WeatherSource } from '../../weather/weather-source.ts';
import { chooseTime } from './choose-time.ts';
import { possibleTimes } from './possible-times.ts';

const times = possibleTimes(new Date('2026-03-02T10:00:00Z'), 'UTC', []);
const point = { latitude: 52, longitude: 13 };

/** Rain in this order of the times that are asked for. */
const source = (rain: readonly (number | 'NOT_YET')[]): WeatherSource => ({
  name: 'LOCAL',
  attribution: 'made up',
  forecast: async (questions) =>
    questions.map((_, nth) => {
      const percent = rain[nth] ?? 'NOT_YET';
      return percent === 'NOT_YET' ? percent : { temperatureC: 10, precipitationPercent: percent, condition: 'CLOUDY' };
    }),
});
const away: WeatherSource = {
  ...source([]),
  forecast: () => Promise.reject(new SourceUnavailable('OPEN_METEO', 'AWAY')),
};

describe('the time of something that depends on the weather', () => {
  it.each([
    ['dry', source([20, 10]), 0, 20],
    ['rain, and dry later', source([90, 80, 30]), 2, 30],
    ['rain at all times', source([90, 80, 70, 60, 60]), 0, null],
    ['rain, and unknown later', source([90]), 0, null],
    ['unknown, and dry later', source(['NOT_YET', 10]), 0, null],
    ['a source that is away', away, 0, null],
  ])('with %s', async (_what, weatherSource, nth, precipitationPercent) => {
    const chosen = await chooseTime({ weatherSource }, times, times[0]!, point);
    expect(chosen).toEqual({ time: times[nth], precipitationPercent });
  });

  it('is the chosen one where no point is known', async () => {
    const chosen = await chooseTime({ weatherSource: source([90, 10]) }, times, times[1]!, null);
    expect(chosen).toEqual({ time: times[1], precipitationPercent: null });
  });
});
