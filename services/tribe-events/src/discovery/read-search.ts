import { readInput } from '@kindred/service/read-input';
import type { TribeSearchFilter, TribeSearchOrder } from '../__generated__/resolvers.ts';
import { readArea, readInterestNames, readSearchText, readWithin } from '../search/read-terms.ts';
import { InvalidSearch } from '../search/refusals.ts';
import type { Search } from './search.ts';

/** @throws {InvalidLocation} @throws {InvalidText} @throws {InvalidSearch} */
export function readSearch(filter: Partial<TribeSearchFilter>): Search {
  return readInput({
    near: () => readArea(filter.near),
    text: () => readSearchText(filter.text),
    categories: () => filter.interestCategories ?? null,
    interests: () => readInterestNames(filter.interestNames),
    statuses: () => filter.statuses ?? null,
    freeSeats: () => readWithin('freeSeatsAtLeast', filter.freeSeatsAtLeast, 1, 8),
    membersAtLeast: () => readWithin('membersAtLeast', filter.membersAtLeast, 0, 8),
    membersAtMost: () => readWithin('membersAtMost', filter.membersAtMost, 0, 8),
    activeWithinDays: () => readWithin('activeWithinDays', filter.activeWithinDays, 1, 365),
    activity: () => readWithin('activityAtLeast', filter.activityAtLeast, 0, 10),
    includeOwn: () => filter.includeOwn ?? false,
  });
}

/** The order that was asked for, or the default. @throws {InvalidSearch} for a distance from nowhere */
export function readSearchOrder(order: TribeSearchOrder | null | undefined, search: Search): TribeSearchOrder {
  if (order?.field === 'DISTANCE' && !search.near)
    throw new InvalidSearch('orderBy', 'NO_POINT', 'The order by distance needs a point in "filter.near".');
  if (order) return order;
  return search.near ? { field: 'DISTANCE', direction: 'ASC' } : { field: 'LAST_ACTIVE', direction: 'DESC' };
}
