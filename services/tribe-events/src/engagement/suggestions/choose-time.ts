import type { Point } from '@kindred/contracts/point';
import type { Dependencies } from '../../dependencies.ts';
import { SourceUnavailable } from '../../sources/source-unavailable.ts';
import type { PossibleTime } from './possible-times.ts';

const mostLikelyRain = 50;

/**
 * The time for something that depends on the weather: the chosen one, unless rain is likely then and not at another. No
 * percentage where the forecast does not reach, or the source is away.
 */
export async function chooseTime(
  { weatherSource }: Pick<Dependencies, 'weatherSource'>,
  times: readonly PossibleTime[],
  chosen: PossibleTime,
  point: Point | null,
): Promise<{ readonly time: PossibleTime; readonly precipitationPercent: number | null }> {
  const inOrder = [chosen, ...times.filter((time) => time !== chosen)];
  const rain = point === null ? [] : await rainAt({ weatherSource }, inOrder, point);
  const dry = rain.findIndex((percent) => percent !== null && percent <= mostLikelyRain);
  const first = rain[0];
  if (first == null || first <= mostLikelyRain || dry < 0) return { time: chosen, precipitationPercent: kept(first) };
  return { time: inOrder[dry] ?? chosen, precipitationPercent: rain[dry] ?? null };
}

const kept = (percent: number | null | undefined) => (percent != null && percent <= mostLikelyRain ? percent : null);

async function rainAt(
  { weatherSource }: Pick<Dependencies, 'weatherSource'>,
  times: readonly PossibleTime[],
  point: Point,
): Promise<(number | null)[]> {
  const answers = await weatherSource
    .forecast(times.map(({ startTime }) => ({ point, at: startTime })))
    .catch((error: unknown) => {
      if (error instanceof SourceUnavailable) return [];
      throw error;
    });
  return answers.map((answer) => (typeof answer === 'object' ? answer.precipitationPercent : null));
}
