import { readInput } from '@kindred/service/read-input';
import type { PublicEventFilter, PublicEventOrder } from '../__generated__/resolvers.ts';
import { days } from '../days.ts';
import type { SearchArea } from '../search/criteria.ts';
import { readArea, readInterestNames, readSearchText, readWithin } from '../search/read-terms.ts';
import { InvalidSearch } from '../search/refusals.ts';
import type { BeginsWithin, EventSearch } from './event-search.ts';

const longestDays = 366;

/** @throws {InvalidLocation} @throws {InvalidText} @throws {InvalidSearch} */
export function readEventSearch(filter: Partial<PublicEventFilter>, now: Date): EventSearch {
  return readInput({
    near: () => readArea(filter.near),
    begins: () => readBegins(filter, now),
    text: () => readSearchText(filter.text),
    categories: () => filter.interestCategories ?? null,
    interests: () => readInterestNames(filter.interestNames),
    freePlaces: () => readWithin('freePlacesAtLeast', filter.freePlacesAtLeast, 1, 1_000),
    isFree: () => filter.isFree ?? false,
    eventTypes: () => filter.eventTypes ?? null,
  });
}

function readBegins({ from, until }: Partial<PublicEventFilter>, now: Date): BeginsWithin {
  const first = from && from > now ? from : now;
  if (until && until <= (from ?? now))
    throw new InvalidSearch('until', 'ENDS_BEFORE_IT_BEGINS', 'A range of time ends after it begins.');
  if (until && until > days.after(first, longestDays))
    throw new InvalidSearch('until', 'OUT_OF_RANGE', `Search within ${longestDays} days.`);
  return { after: now, from: first === now ? null : first, until: until ?? null };
}

/** The order that was asked for, or the default. @throws {InvalidSearch} for a distance from nowhere */
export function readEventOrder(order: PublicEventOrder | null | undefined, near: SearchArea | null): PublicEventOrder {
  if (order?.field === 'DISTANCE' && !near)
    throw new InvalidSearch('orderBy', 'NO_POINT', 'The order by distance needs a point in "filter.near".');
  return order ?? { field: 'START_TIME', direction: 'ASC' };
}
