import { readPoint, type Point } from '@kindred/contracts/point';
import { sameWord } from '@kindred/contracts/same-word';
import { readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { metresPerMile } from '../distance.ts';
import type { SearchArea } from './criteria.ts';
import { InvalidSearch, noWords } from './refusals.ts';

const mostInterests = 10;

interface AreaInput {
  readonly point: Point;
  readonly radiusMiles: number;
}

/** @throws {InvalidLocation} @throws {InvalidSearch} */
export function readArea(area: AreaInput | null | undefined): SearchArea | null {
  if (!area) return null;
  const read = readInput({
    point: () => readPoint(area.point),
    radiusMiles: () => readWithin('radiusMiles', area.radiusMiles, 1, 50) ?? 1,
  });
  return { point: read.point, radiusM: read.radiusMiles * metresPerMile };
}

/** @throws {InvalidText} @throws {InvalidSearch} */
export function readSearchText(text: string | null | undefined): string | null {
  if (text == null) return null;
  const read = readText(text, { field: 'text', maxLength: 200 });
  if (!/[\p{L}\p{N}]/u.test(read)) throw noWords();
  return read;
}

/** The names of interests, in the form in which they are compared. @throws {InvalidText} @throws {InvalidSearch} */
export function readInterestNames(names: readonly string[] | null | undefined): string[] | null {
  if (!names) return null;
  if (names.length > mostInterests)
    throw new InvalidSearch('interestNames', 'TOO_MANY', `Search for ${mostInterests} interests at most.`);
  return names.map((name, index) => sameWord(readText(name, { field: 'interestNames', maxLength: 60, index })));
}

/** Null if nothing is asked for. @throws {InvalidSearch} */
export function readWithin(
  field: string,
  value: number | null | undefined,
  least: number,
  most: number,
): number | null {
  if (value == null) return null;
  if (value >= least && value <= most) return value;
  throw new InvalidSearch(field, 'OUT_OF_RANGE', `"${field}" is a number from ${least} to ${most}.`);
}
