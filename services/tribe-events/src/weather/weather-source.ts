import type { Point } from '@kindred/contracts/point';

export type WeatherSourceName = 'LOCAL' | 'OPEN_METEO';

export const weatherConditions = [
  'CLEAR',
  'PARTLY_CLOUDY',
  'CLOUDY',
  'FOG',
  'DRIZZLE',
  'RAIN',
  'SNOW',
  'THUNDERSTORM',
] as const;
export type WeatherCondition = (typeof weatherConditions)[number];

/** The weather in one hour. */
export interface Forecast {
  readonly temperatureC: number;
  /** How likely it rains or snows, from 0 to 100. */
  readonly precipitationPercent: number;
  readonly condition: WeatherCondition;
}

export interface WeatherQuestion {
  readonly point: Point;
  readonly at: Date;
}

/** `NOT_YET` for a time that the source does not forecast, `UNUSABLE` for an answer that makes no sense. */
export type WeatherAnswer = Forecast | 'NOT_YET' | 'UNUSABLE';

/** Forecasts the weather of places, about 16 days ahead. */
export interface WeatherSource {
  readonly name: WeatherSourceName;
  /** Shown beside each forecast, as the source's licence asks. */
  readonly attribution: string;
  /**
   * One answer for each question, in their order. Network: never inside a unit of work.
   * @throws {SourceUnavailable}
   */
  forecast(questions: readonly WeatherQuestion[]): Promise<WeatherAnswer[]>;
}
