import { createHash } from 'node:crypto';
import { roundedPoint } from '@kindred/contracts/point';
import type { Forecast, WeatherCondition, WeatherQuestion, WeatherSource } from './weather-source.ts';

const dayMs = 86_400_000;
const yearDays = 365.25;

/** Makes weather up out of place and hour, always the same for the same. For `npm start` and tests. */
export const localWeatherSource: WeatherSource = {
  name: 'LOCAL',
  attribution: 'Made up by Kindred for trying things out, not a forecast',
  forecast: async (questions) => questions.map(weatherOf),
};

function weatherOf({ point, at }: WeatherQuestion): Forecast {
  const { latitude, longitude } = roundedPoint(point);
  const hour = Math.floor(at.getTime() / 3_600_000);
  const day = Math.floor(hour / 24);
  const [chance = 0, swing = 0] = createHash('sha256').update(`${latitude} ${longitude} ${day}`).digest();
  const temperatureC = Math.round((seasonal(latitude, at) + daily(longitude, hour) + (swing / 255) * 8 - 4) * 10) / 10;
  const precipitationPercent = Math.round((chance / 255) * 100);
  return { temperatureC, precipitationPercent, condition: conditionOf(precipitationPercent, temperatureC) };
}

/** Warm at the equator, and coldest in the middle of each half's winter. */
function seasonal(latitude: number, at: Date): number {
  const phase = Math.cos((2 * Math.PI * (at.getTime() / dayMs - 15)) / yearDays);
  return 28 - Math.abs(latitude) * 0.4 - latitude * 0.18 * phase;
}

/** Warmest at about three in the afternoon, by the sun. */
function daily(longitude: number, hour: number): number {
  return 4 * Math.cos((2 * Math.PI * ((hour % 24) + longitude / 15 - 15)) / 24);
}

function conditionOf(precipitationPercent: number, temperatureC: number): WeatherCondition {
  if (precipitationPercent < 20) return 'CLEAR';
  if (precipitationPercent < 40) return 'PARTLY_CLOUDY';
  if (precipitationPercent < 60) return 'CLOUDY';
  if (temperatureC < 1) return 'SNOW';
  return precipitationPercent > 90 && temperatureC > 18 ? 'THUNDERSTORM' : 'RAIN';
}
