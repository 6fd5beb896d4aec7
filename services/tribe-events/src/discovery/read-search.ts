import { readPoint, type Point } from '@kindred/contracts/point';
import { sameWord } from '@kindred/contracts/same-word';
import { readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import type { TribeSearchFilter, TribeSearchOrder } from '../__generated__/resolvers.ts';
import { InvalidSearch } from './refusals.ts';
import type { Search, SearchArea } from './search.ts';

const metresPerMile = 1_609.344;
const mostInterests = 10;

/** @throws {InvalidLocation} @throws {InvalidText} @throws {InvalidSearch} */
export function readSearch(filter: Partial<TribeSearchFilter>): Search {
  return readInput({
    near: () => (filter.near ? readArea(filter.near) : null),
    text: () => (filter.text == null ? null : readSearchText(filter.text)),
    categories: () => filter.interestCategories ?? null,
    interests: () => (filter.interestNames ? readNames(filter.interestNames) : null),
    statuses: () => filter.statuses ?? null,
    freeSeats: () => within('freeSeatsAtLeast', filter.freeSeatsAtLeast, 1, 8),
    membersAtLeast: () => within('membersAtLeast', filter.membersAtLeast, 0, 8),
    membersAtMost: () => within('membersAtMost', filter.membersAtMost, 0, 8),
    activeWithinDays: () => within('activeWithinDays', filter.activeWithinDays, 1, 365),
    activity: () => within('activityAtLeast', filter.activityAtLeast, 0, 10),
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

function readArea({ point, radiusMiles }: { readonly point: Point; readonly radiusMiles: number }): SearchArea {
  const read = readInput({
    point: () => readPoint(point),
    radiusMiles: () => within('radiusMiles', radiusMiles, 1, 50) ?? 1,
  });
  return { point: read.point, radiusM: read.radiusMiles * metresPerMile };
}

function readSearchText(text: string): string {
  const read = readText(text, { field: 'text', maxLength: 200 });
  if (!/[\p{L}\p{N}]/u.test(read)) throw noWords();
  return read;
}

export const noWords = () => new InvalidSearch('text', 'NO_WORDS', 'Search for a word of letters or digits.');

function readNames(names: readonly string[]): string[] {
  if (names.length > mostInterests)
    throw new InvalidSearch('interestNames', 'TOO_MANY', `Search for ${mostInterests} interests at most.`);
  return names.map((name, index) => sameWord(readText(name, { field: 'interestNames', maxLength: 60, index })));
}

function within(field: string, value: number | null | undefined, least: number, most: number): number | null {
  if (value == null) return null;
  if (value >= least && value <= most) return value;
  throw new InvalidSearch(field, 'OUT_OF_RANGE', `"${field}" is a number from ${least} to ${most}.`);
}
