import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Dependencies } from '../../dependencies.ts';
import type { suggestTribeEvent } from '../../model-tasks/suggest-tribe-event.ts';
import type { TribeMaterial } from '../../model-tasks/tribe-material.ts';
import { choosePlace } from './choose-place.ts';
import { chooseTime } from './choose-time.ts';
import type { SuggestionDetails } from './event-suggestion.ts';
import type { PossibleTime } from './possible-times.ts';
import type { SuggestionGround } from './read-situation.ts';
import type { SuggestionCause } from './reasons.ts';

export interface Answered {
  readonly answer: (typeof suggestTribeEvent.answer)['static'];
  readonly ground: SuggestionGround;
  readonly material: TribeMaterial;
  readonly times: readonly PossibleTime[];
  readonly causes: readonly SuggestionCause[];
  readonly currency: string;
}

/** Completes the answer of a model by a venue near the tribe, and by the weather. */
export async function composeSuggestion(
  work: UnitOfWork,
  dependencies: Pick<Dependencies, 'venueSource' | 'weatherSource'>,
  { answer, ground, material, times, causes, currency }: Answered,
): Promise<SuggestionDetails & { readonly wantedAt: Date | null }> {
  const { name, description, category, dependsOnWeather } = answer;
  const chosen = times[answer.time - 1] ?? times[0];
  if (!chosen) throw new Error('There is no time to suggest.');
  const texts = [answer.placeToSearch, ...(ground.location === null ? [] : [ground.location])];
  const place = await choosePlace(work, dependencies, texts, ground.point);
  const { time, precipitationPercent } = dependsOnWeather
    ? await chooseTime(dependencies, times, chosen, place?.venue ?? ground.point)
    : { time: chosen, precipitationPercent: null };
  const interest = material.interests.find((one) => one.category === category)?.name;
  const reasons: SuggestionCause[] = [
    ...causes,
    ...(interest === undefined ? [] : [{ kind: 'SHARED_INTEREST', interest } as const]),
    ...(place === null ? [] : [{ kind: 'VENUE_NEARBY', distanceMiles: place.distanceMiles } as const]),
    ...(precipitationPercent === null ? [] : [{ kind: 'GOOD_WEATHER', precipitationPercent } as const]),
  ];
  return {
    name,
    description,
    category,
    startTime: time.startTime,
    endTime: time.endTime,
    timeZone: time.timeZone,
    location: place?.venue.name ?? ground.location,
    venueId: place?.venue.id ?? null,
    cost: BigInt(answer.costForOne) * minorUnitsOf(currency),
    currency,
    weatherDependent: dependsOnWeather,
    reasons,
    wantedAt: ground.wantedAt,
  };
}

/** How many minor units one unit of a currency has. */
function minorUnitsOf(currency: string): bigint {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return 10n ** BigInt(maximumFractionDigits);
}
