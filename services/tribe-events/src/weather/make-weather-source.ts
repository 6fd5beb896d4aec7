import type { TribeEventsEnvironment } from '../environment.ts';
import { loggingFaults, type WarningLog } from '../sources/logging-faults.ts';
import { localWeatherSource } from './local-weather-source.ts';
import { openMeteoSource } from './open-meteo-source.ts';
import type { WeatherSource } from './weather-source.ts';

/** The source that the settings name, or weather that is made up. */
export function makeWeatherSource(environment: TribeEventsEnvironment, logger: WarningLog): WeatherSource {
  const { WEATHER_SOURCE_URL: url, SOURCE_USER_AGENT: userAgent } = environment;
  if (url === undefined) return localWeatherSource;
  const source = openMeteoSource({ url, userAgent });
  return { ...source, forecast: (questions) => loggingFaults(logger, () => source.forecast(questions)) };
}
