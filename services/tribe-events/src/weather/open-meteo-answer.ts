import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { sphereDistanceM } from '../distance.ts';
import type { WeatherAnswer, WeatherQuestion } from './weather-source.ts';
import { conditionOf } from './wmo-condition.ts';

const series = Type.Array(Type.Union([Type.Number(), Type.Null()]), { maxItems: 1_000 });

/** One place as Open-Meteo answers with `timeformat=unixtime`. Other units are refused. */
const openMeteoPlace = Type.Object({
  latitude: Type.Number({ minimum: -90, maximum: 90 }),
  longitude: Type.Number({ minimum: -180, maximum: 180 }),
  hourly_units: Type.Object({
    time: Type.Literal('unixtime'),
    temperature_2m: Type.Literal('°C'),
    precipitation_probability: Type.Literal('%'),
    weather_code: Type.Literal('wmo code'),
  }),
  hourly: Type.Object({
    time: Type.Array(Type.Integer(), { maxItems: 1_000 }),
    temperature_2m: series,
    precipitation_probability: series,
    weather_code: series,
  }),
});

/** A forecast is for the middle of a cell, tens of kilometres wide in the coarsest models. */
const furthestM = 100_000;

/** The weather in the hour that is asked for. */
export function answerOf(place: unknown, { point, at }: WeatherQuestion): WeatherAnswer {
  if (!Value.Check(openMeteoPlace, place) || sphereDistanceM(place, point) > furthestM) return 'UNUSABLE';
  const hour = place.hourly.time.indexOf(Math.floor(at.getTime() / 3_600_000) * 3_600);
  return hour < 0 ? 'NOT_YET' : forecastAt(place, hour);
}

/** The models that look furthest ahead leave out some values at their end. */
function forecastAt({ hourly }: Static<typeof openMeteoPlace>, hour: number): WeatherAnswer {
  const temperatureC = hourly.temperature_2m[hour];
  const precipitationPercent = hourly.precipitation_probability[hour];
  const code = hourly.weather_code[hour];
  if (temperatureC === undefined || precipitationPercent === undefined || code === undefined) return 'UNUSABLE';
  if (temperatureC === null || precipitationPercent === null || code === null) return 'NOT_YET';
  const condition = conditionOf(code);
  const isPossible = Math.abs(temperatureC) <= 95 && precipitationPercent >= 0 && precipitationPercent <= 100;
  if (condition === null || !isPossible) return 'UNUSABLE';
  return { temperatureC, precipitationPercent: Math.round(precipitationPercent), condition };
}
