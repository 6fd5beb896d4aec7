import { createHash } from 'node:crypto';
import { readPoint, roundedPoint, type Point } from '@kindred/contracts/point';
import { readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { metresPerMile } from '../distance.ts';
import { InvalidVenueSearch } from './refusals.ts';
import { mostVenues, type VenueSearch, type VenueSourceName } from './venue-source.ts';

export interface VenueSearchInput {
  readonly text: string;
  readonly near?: { readonly point: Point; readonly radiusMiles: number } | null;
  readonly first: number;
}

/**
 * Reads a search. The point is rounded to about 1 km: a source need not know where a person is, and neighbours share
 * kept results.
 * @throws {InvalidText} @throws {InvalidLocation} @throws {InvalidVenueSearch}
 */
export function readVenueSearch({ text, near, first }: VenueSearchInput): VenueSearch & { readonly first: number } {
  return readInput({
    text: () => readSearchText(text),
    area: () => (near ? { point: roundedPoint(readPoint(near.point)), radiusM: radiusOf(near.radiusMiles) } : null),
    first: () => {
      if (first < 1 || first > mostVenues)
        throw new InvalidVenueSearch('first', `"first" is a number from 1 to ${mostVenues}.`);
      return first;
    },
  });
}

/** Names a search to one source: the same search in other letters has the same key. It does not show the text. */
export function searchKey(source: VenueSourceName, { text, area }: VenueSearch): string {
  const asked = [source, text.toLowerCase(), area?.point.latitude, area?.point.longitude, area?.radiusM];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
}

function readSearchText(given: string): string {
  const text = readText(given, { field: 'text', maxLength: 100 }).replace(/\s+/gu, ' ');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InvalidVenueSearch('text', 'Search for a word of letters or digits.');
  return text;
}

function radiusOf(miles: number): number {
  if (miles < 1 || miles > 50) throw new InvalidVenueSearch('radiusMiles', '"radiusMiles" is a number from 1 to 50.');
  return miles * metresPerMile;
}
