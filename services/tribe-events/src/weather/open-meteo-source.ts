import { roundedPoint } from '@kindred/contracts/point';
import { Type } from '@sinclair/typebox';
import { askSource } from '../sources/ask-source.ts';
import { SourceUnavailable } from '../sources/source-unavailable.ts';
import { answerOf } from './open-meteo-answer.ts';
import type { WeatherQuestion, WeatherSource } from './weather-source.ts';

export interface OpenMeteoOptions {
  /** The address of the server, such as `https://api.open-meteo.example/`. */
  readonly url: string;
  readonly userAgent: string;
  readonly timeoutMs?: number;
}

const source = 'OPEN_METEO';
const answerSchema = Type.Union([Type.Object({}), Type.Array(Type.Unknown(), { maxItems: 1_000 })]);

/**
 * Asks a server with the forecast API of Open-Meteo about many places in one request. Points are rounded to about 1 km
 * before they are sent.
 */
export function openMeteoSource({ url, userAgent, timeoutMs = 10_000 }: OpenMeteoOptions): WeatherSource {
  return {
    name: source,
    attribution: 'Weather data by Open-Meteo.com (CC BY 4.0)',
    async forecast(questions) {
      if (questions.length === 0) return [];
      const asked = { source, url: addressOf(url, questions), userAgent, timeoutMs, maxBytes: 4_000_000 };
      const answer = await askSource(asked, answerSchema);
      // One place is answered without a list.
      const places = Array.isArray(answer) ? answer : [answer];
      if (places.length !== questions.length) throw new SourceUnavailable(source, 'NONSENSE');
      return questions.map((question, nth) => answerOf(places[nth], question));
    },
  };
}

function addressOf(base: string, questions: readonly WeatherQuestion[]): URL {
  const points = questions.map(({ point }) => roundedPoint(point));
  const url = new URL('v1/forecast', base.endsWith('/') ? base : `${base}/`);
  url.search = new URLSearchParams({
    latitude: points.map(({ latitude }) => latitude).join(','),
    longitude: points.map(({ longitude }) => longitude).join(','),
    hourly: 'temperature_2m,precipitation_probability,weather_code',
    timeformat: 'unixtime',
    timezone: 'GMT',
    forecast_days: '16',
  }).toString();
  return url;
}
