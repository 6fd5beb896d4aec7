import type { WeatherCondition } from './weather-source.ts';

/** The first and last weather code (WMO 4677, as Open-Meteo uses it) of each condition. */
const ranges: readonly (readonly [first: number, last: number, condition: WeatherCondition])[] = [
  [0, 1, 'CLEAR'],
  [2, 2, 'PARTLY_CLOUDY'],
  [3, 3, 'CLOUDY'],
  [45, 48, 'FOG'],
  [51, 57, 'DRIZZLE'],
  [61, 67, 'RAIN'],
  [71, 77, 'SNOW'],
  [80, 82, 'RAIN'],
  [85, 86, 'SNOW'],
  [95, 99, 'THUNDERSTORM'],
];

/** Null for a code that there is none of. */
export function conditionOf(code: number): WeatherCondition | null {
  return ranges.find(([first, last]) => code >= first && code <= last)?.[2] ?? null;
}
